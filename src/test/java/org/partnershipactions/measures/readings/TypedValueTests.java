package org.partnershipactions.measures.readings;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipactions.measures.Direction;
import org.partnershipactions.measures.Measure.Counting;
import org.partnershipactions.measures.Measure.Definition;

import static org.assertj.core.api.Assertions.assertThat;

class TypedValueTests {

	private static final Definition CRIMES = new Definition("burglary", 2, "Burglary", "crimes", true, Direction.LOWER,
			Counting.READINGS, null, true);

	private static final Definition SHARE = new Definition("share", 4, "Share", "%", false, Direction.HIGHER,
			Counting.READINGS, null, true);

	private static final Definition TOLD = new Definition("youth", 17, "Youth projects", "in words", false,
			Direction.WORDS, Counting.READINGS, null, true);

	@ParameterizedTest
	@CsvSource({ "210, 210", "'1,234', 1234", "+7, 7", "0, 0", "12.0, 12.0" })
	void takesWholeNumbersForCounts(String typed, BigDecimal meant) {
		TypedValue value = new TypedValue(CRIMES, typed);
		assertThat(value.problem()).isEmpty();
		assertThat(value.amount()).hasValueSatisfying((amount) -> assertThat(amount).isEqualByComparingTo(meant));
	}

	@ParameterizedTest
	@CsvSource({ "85, 85", "85%, 85", "85 %, 85", "85.25 per cent, 85.25", "100, 100" })
	void takesSharesWithAndWithoutTheirSign(String typed, BigDecimal meant) {
		assertThat(new TypedValue(SHARE, typed).amount())
			.hasValueSatisfying((amount) -> assertThat(amount).isEqualByComparingTo(meant));
	}

	@ParameterizedTest
	@ValueSource(strings = { "n/a", "N/A", "na", "n.a.", "none", "not known", "TBC", "-", "?" })
	void saysWhatToDoInsteadOfNotAvailable(String typed) {
		for (Definition measure : new Definition[] { CRIMES, SHARE, TOLD }) {
			assertThat(new TypedValue(measure, typed).problem()).get()
				.asString()
				.contains(typed, "leave it empty", "note");
		}
	}

	@Test
	void refusesNegativeCountsFractionsWordsAndAForeignSign() {
		assertThat(problem(CRIMES, "-3")).contains("less than 0");
		assertThat(problem(CRIMES, "2.5")).contains("whole number", "crimes");
		assertThat(problem(CRIMES, "about 200")).contains("number without words");
		assertThat(problem(CRIMES, "12,34")).contains("number without words");
		assertThat(problem(CRIMES, "80%")).contains("counts crimes", "without “%”");
		assertThat(problem(SHARE, "101")).contains("from 0 to 100");
		assertThat(problem(SHARE, "33.333")).contains("two decimal places");
		assertThat(problem(CRIMES, "999999999999")).contains("whole number");
	}

	@Test
	void takesWordsWhereAMeasureIsToldInWords() {
		TypedValue value = new TypedValue(TOLD, "Six projects went on; twelve good articles");
		assertThat(value.words()).contains("Six projects went on; twelve good articles");
		assertThat(value.amount()).isEmpty();
		assertThat(problem(TOLD, "x".repeat(501))).contains("500");
	}

	@Test
	void nothingTypedIsNoProblemOfTheValue() {
		assertThat(new TypedValue(CRIMES, "").problem()).isEmpty();
		assertThat(new TypedValue(CRIMES, "").amount()).isEmpty();
	}

	private static String problem(Definition measure, String typed) {
		TypedValue value = new TypedValue(measure, typed);
		assertThat(value.amount()).isEmpty();
		return value.problem().orElseThrow();
	}

}
