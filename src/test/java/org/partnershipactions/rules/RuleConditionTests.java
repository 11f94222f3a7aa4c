package org.partnershipactions.rules;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RuleConditionTests {

	private static final RuleColumn SCORE = RuleColumn.number("score", "Score");

	private static final RuleColumn HATE = RuleColumn.yesNo("hate", "Hate");

	private static final RuleColumn LEVEL = RuleColumn.code("level", "Level", List.of("agency", "manager", "board"));

	@ParameterizedTest(name = "“{0}” is {1}, as DMN {2}, of {3} true and of {4} not")
	@CsvSource(textBlock = """
			15 or more,  15 or more, >= 15,    15, 14
			>= 15,       15 or more, >= 15,    99, 0
			>14,         15 or more, >= 15,    15, 14
			At least 15, 15 or more, >= 15,    15, 14
			6 or less,   6 or less,  <= 6,     6,  7
			<= 6,        6 or less,  <= 6,     0,  7
			< 7,         6 or less,  <= 6,     6,  7
			up to  6,    6 or less,  <= 6,     6,  7
			7 to 14,     7 to 14,    [7..14],  14, 15
			7-14,        7 to 14,    [7..14],  7,  6
			7–14,        7 to 14,    [7..14],  7,  6
			[7..14],     7 to 14,    [7..14],  10, 15
			3 to 3,      3,          3,        3,  4
			0,           0,          0,        0,  1
			""")
	void readsNumbersAsPeopleWriteThem(String cell, String words, String dmn, int in, int out) {
		RuleCondition condition = RuleCondition.read(SCORE, cell).orElseThrow();
		assertThat(condition.words()).isEqualTo(words);
		assertThat(condition.dmn(SCORE)).isEqualTo(dmn);
		assertThat(condition.holds(in)).isTrue();
		assertThat(condition.holds(out)).isFalse();
		assertThat(RuleCondition.read(SCORE, words)).contains(condition);
	}

	@ParameterizedTest
	@ValueSource(strings = { "high", "14 to 7", "-3", "3.5", "< 0", "1234567", "7 to", "or more", ">=", "5; drop" })
	void refusesWhatIsNoNumberOrRange(String cell) {
		assertThat(RuleCondition.read(SCORE, cell)).isEmpty();
	}

	@Test
	void anEmptyCellFitsAnything() {
		assertThat(RuleCondition.read(SCORE, " ")).contains(RuleCondition.ANY);
		assertThat(RuleCondition.ANY.holds(3) && RuleCondition.ANY.holds(true) && RuleCondition.ANY.holds("board"))
			.isTrue();
		assertThat(RuleCondition.ANY.words()).isEmpty();
	}

	@Test
	void readsYesNoAndCodes() {
		RuleCondition yes = RuleCondition.read(HATE, "Yes").orElseThrow();
		assertThat(yes.holds(true)).isTrue();
		assertThat(yes.holds(false)).isFalse();
		assertThat(yes.dmn(HATE)).isEqualTo("true");
		assertThat(RuleCondition.read(HATE, "perhaps")).isEmpty();
		RuleCondition two = RuleCondition.read(LEVEL, "board or manager").orElseThrow();
		assertThat(two.words()).isEqualTo("manager, board");
		assertThat(two.dmn(LEVEL)).isEqualTo("\"manager\",\"board\"");
		assertThat(RuleCondition.read(LEVEL, "manager, bored")).isEmpty();
	}

}
