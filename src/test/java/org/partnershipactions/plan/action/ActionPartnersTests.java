package org.partnershipactions.plan.action;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever takes the place of an agency that ended stands in an action once. */
class ActionPartnersTests {

	@ParameterizedTest
	@CsvSource({ "ccg;kcc, police, icb;kcc, police", "ccg;kcc, icb, icb;kcc, ''", "ccg;icb, police, icb, police",
			"icb;ccg, police, icb, police", "icb, ccg;police, icb, police", "kcc;ccg, icb, kcc;icb, ''",
			"kcc;icb, ccg;police, kcc;icb, police", "kcc, police;ccg, kcc, police;icb", "kcc, ccg;icb, kcc, icb",
			"kcc;ccg;icb, police, kcc;icb, police" })
	void standsInItOnce(String leads, String others, String ledAfterwards, String othersAfterwards) {
		ActionPartners partners = new ActionPartners(list(leads), list(others), false, null);
		partners.replace("ccg", "icb");
		assertThat(partners.leads()).isEqualTo(list(ledAfterwards));
		assertThat(partners.others()).isEqualTo(list(othersAfterwards));
	}

	@Test
	void leavesOthersAlone() {
		ActionPartners partners = new ActionPartners(List.of("kcc", "moat"), List.of("police"), true, "Neighbours");
		partners.replace("ccg", "icb");
		assertThat(partners.leads()).containsExactly("kcc", "moat");
		assertThat(partners.others()).containsExactly("police");
	}

	private static List<String> list(String text) {
		return text.isEmpty() ? List.of() : List.of(text.split(";"));
	}

}
