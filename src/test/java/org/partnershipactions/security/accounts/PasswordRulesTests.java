package org.partnershipactions.security.accounts;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipactions.security.WordsOfAccounts;
import org.partnershipactions.security.WrongEntry;

import org.springframework.beans.factory.support.StaticListableBeanFactory;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Which passwords are good ones. */
class PasswordRulesTests {

	private final PasswordRules rules = rules("Rosalind Featherstonehaugh", "r.featherstonehaugh@sevenoaks.example");

	@ParameterizedTest
	@ValueSource(strings = { "cold kettle violin moss", "Gx7!pq-Lm29sV", "ветер чайник скрипка мох" })
	void takesWhatIsLongAndNotFoundInLists(String password) {
		assertThatCode(() -> this.rules.check("rosalind.f", password)).doesNotThrowAnyException();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Gx7!pq-Lm29", "password1234", "aaaaaaaaaaaaaaaa", "abcdefghijklmno", "qwertyuiop12",
			"featherstonehaugh", "Featherstonehaugh1", "partnershipactions", "PartnershipActions1", "rosalind.f2026" })
	void refusesWhatIsShortOrCommonOrKnown(String password) {
		assertThatExceptionOfType(WrongEntry.class).isThrownBy(() -> this.rules.check("rosalind.f", password))
			.satisfies((ex) -> org.assertj.core.api.Assertions.assertThat(ex.errors())
				.singleElement()
				.extracting("field")
				.isEqualTo("password"));
	}

	@Test
	void refusesMoreThanTheHashReads() {
		assertThatExceptionOfType(WrongEntry.class)
			.isThrownBy(() -> this.rules.check("rosalind.f", "cold kettle violin moss ".repeat(4)))
			.withMessageContaining("72");
		assertThatExceptionOfType(WrongEntry.class).isThrownBy(() -> this.rules.check("rosalind.f", null));
	}

	private static PasswordRules rules(String... words) {
		StaticListableBeanFactory beans = new StaticListableBeanFactory();
		beans.addBean("words", (WordsOfAccounts) (username) -> List.of(words));
		return new PasswordRules(beans.getBeanProvider(WordsOfAccounts.class));
	}

}
