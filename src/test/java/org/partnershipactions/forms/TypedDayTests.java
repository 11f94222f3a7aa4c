package org.partnershipactions.forms;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Days as programs write them. */
class TypedDayTests {

	@Test
	void readsADayOfAYearThatSomebodyCouldMean() {
		assertThat(TypedDay.parse(" 2026-09-30 ")).isEqualTo(LocalDate.of(2026, 9, 30));
		assertThat(TypedDay.parse("1900-01-01").getYear()).isEqualTo(1900);
		assertThat(TypedDay.parse("2199-12-31").getYear()).isEqualTo(2199);
	}

	@ParameterizedTest
	@ValueSource(strings = { "-999999999-01-01", "+999999999-12-31", "0000-01-01", "1899-12-31", "2200-01-01",
			"2026-9-3", "tomorrow", "" })
	void refusesWhatIsNoneOrTooFarOff(String text) {
		assertThatExceptionOfType(DateTimeParseException.class).isThrownBy(() -> TypedDay.parse(text));
	}

}
