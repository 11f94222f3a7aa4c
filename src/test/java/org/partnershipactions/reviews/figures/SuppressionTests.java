package org.partnershipactions.reviews.figures;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipactions.measures.MeasureAt;
import org.partnershipactions.measures.MeasureSource.Reckoning;

import static org.assertj.core.api.Assertions.assertThat;

class SuppressionTests {

	@ParameterizedTest
	@CsvSource({ "4, 4, false", "0, 12, false", "4, 12, false", "5, 12, true", "8, 12, false", "11, 12, false",
			"7, 12, true", "11, 11, true", "5, 9, false", "5, 10, true", "0, 0, false" })
	void hidesSmallPartsSmallWholesAndTheRestThatTellsThem(int part, int whole, boolean shown) {
		assertThat(Suppression.shows(part, whole)).isEqualTo(shown);
	}

	@Test
	void noShareThatIsShownLetsASmallCountBeWorkedOut() {
		for (int whole = 0; whole < 60; whole++) {
			for (int part = 0; part <= whole; part++) {
				if (Suppression.shows(part, whole)) {
					assertThat(part).isGreaterThanOrEqualTo(5);
					assertThat(whole - part).matches((rest) -> rest == 0 || rest >= 5);
				}
			}
		}
	}

	@Test
	void hidesSmallCountsOfPeopleAndNeverCountsOfWork() {
		assertThat(Suppression.shows(measure("people", "3", true, null))).isFalse();
		assertThat(Suppression.shows(measure("people", "5", true, null))).isTrue();
		assertThat(Suppression.shows(measure("events", "3", false, null))).isTrue();
		assertThat(Suppression.shows(measure("cases", "3", true, new Reckoning(3, null, null, null)))).isFalse();
	}

	@Test
	void hidesAPercentageOfPeopleOfWhichNobodyKnowsWhatItWasComputedFrom() {
		assertThat(Suppression.shows(measure("%", "75", true, null))).isFalse();
		assertThat(Suppression.shows(measure("%", "75", true, new Reckoning(15, 20, null, null)))).isTrue();
		assertThat(Suppression.shows(measure("%", "75", true, new Reckoning(9, 12, null, null)))).isFalse();
		assertThat(Suppression.shows(measure("%", "33", false, new Reckoning(1, 3, null, null)))).isTrue();
	}

	@Test
	void hidesSmallCountsOfLastYearToo() {
		MeasureAt measure = new MeasureAt("gangs", "Gangs", "people", "fewer", new BigDecimal("9"), null,
				new BigDecimal("4"), null, null);
		assertThat(Suppression.lastYear(measure)).isNull();
		assertThat(Suppression.shows(measure)).isTrue();
	}

	private static MeasureAt measure(String unit, String value, boolean people, Reckoning reckoned) {
		return new MeasureAt("code", "Title", unit, "target", new BigDecimal(value), null, null, null, null, reckoned,
				people);
	}

}
