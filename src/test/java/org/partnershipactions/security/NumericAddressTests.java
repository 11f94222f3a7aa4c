package org.partnershipactions.security;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NumericAddressTests {

	@ParameterizedTest
	@CsvSource({ "192.0.2.7, 4", "::1, 16", "2001:db8::7, 16", "2001:db8:1:2:3:4:5:6, 16", "64:ff9b::192.0.2.7, 16" })
	void readsNumbers(String address, int length) {
		assertThat(NumericAddress.bytes(address)).hasValueSatisfying((bytes) -> assertThat(bytes).hasSize(length));
	}

	@ParameterizedTest
	@ValueSource(strings = { "resident.example", "cafe", "1", "1.2.3", "300.1.1.1", "::g", "1:2", "unknown", "" })
	void looksNothingUp(String name) {
		assertThat(NumericAddress.bytes(name)).isEmpty();
	}

	@Test
	void takesNothingForNothing() {
		assertThat(NumericAddress.bytes(null)).isEmpty();
	}

}
