package org.partnershipactions.overdue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipactions.workflow.BareDecision;

import static org.assertj.core.api.Assertions.assertThat;

class EscalationLevelDecisionTests {

	private static final String TABLE = "processes/overdue/EscalationLevel.dmn";

	private static final List<String> LEVELS = List.of("none", "agency", "manager", "board");

	private static final List<Integer> DAYS_LATE = List.of(0, 1, 4, 5, 14, 15, 40);

	private final BareDecision decision = BareDecision.read(TABLE);

	@ParameterizedTest(name = "{0} wd late, moved {1} times, high risk {2}, before {3}: {4} by {5}")
	@CsvSource(textBlock = """
			15, 0, false, none,    board,   Rule_LateForThreeWeeks
			40, 5, true,  board,   board,   Rule_LateForThreeWeeks
			 1, 3, false, none,    board,   Rule_MovedThreeTimes
			14, 4, true,  agency,  board,   Rule_MovedThreeTimes
			 5, 0, true,  none,    board,   Rule_HighRiskAndAWeekLate
			14, 2, true,  agency,  board,   Rule_HighRiskAndAWeekLate
			 1, 0, false, manager, board,   Rule_AfterTheManager
			 4, 2, true,  manager, board,   Rule_AfterTheManager
			 1, 0, false, board,   board,   Rule_AfterTheManager
			 5, 0, false, none,    manager, Rule_LateForAWeek
			14, 2, false, agency,  manager, Rule_LateForAWeek
			 4, 2, false, none,    manager, Rule_MovedTwice
			 4, 0, true,  none,    manager, Rule_HighRisk
			 4, 1, true,  agency,  manager, Rule_HighRisk
			 1, 0, false, agency,  manager, Rule_AfterTheAgency
			 4, 1, false, none,    agency,  Rule_AtFirst
			 0, 0, false, none,    agency,  Rule_AtFirst
			""")
	void theFirstRuleThatFitsGivesTheLevel(int late, int moved, boolean highRisk, String before, String level,
			String rule) {
		assertThat(decide(late, moved, highRisk, before)).isEqualTo(level);
		assertThat(this.decision.lastRules()).containsExactly(rule);
	}

	@Test
	void everyRuleIsHitAndEveryFactIsAnswered() {
		everyFact();
		assertThat(this.decision.neverHit()).isEmpty();
	}

	@Test
	void aSecondReviewIsAtLeastOneLevelHigherUpToTheBoard() {
		for (String before : LEVELS) {
			int least = Math.min(LEVELS.indexOf(before) + 1, LEVELS.indexOf("board"));
			assertThat(DAYS_LATE).allSatisfy((late) -> assertThat(decide(late, 0, false, before))
				.usingComparator(Comparator.comparing(LEVELS::indexOf))
				.isGreaterThanOrEqualTo(LEVELS.get(least)));
		}
	}

	@Test
	void aRuleThatCanNeverAnswerIsNamed() {
		BareDecision shadowed = BareDecision.read("violations/decisions/ShadowedRule.dmn");
		shadowed.decide(Map.of("workingDaysLate", 20));
		shadowed.decide(Map.of("workingDaysLate", 1));
		assertThat(shadowed.neverHit()).containsExactly("Rule_Shadowed");
	}

	private void everyFact() {
		for (String before : LEVELS) {
			for (int late : DAYS_LATE) {
				for (int moved = 0; moved < 4; moved++) {
					assertThat(decide(late, moved, true, before)).isIn(LEVELS);
					assertThat(decide(late, moved, false, before)).isIn(LEVELS);
				}
			}
		}
	}

	private String decide(int late, int moved, boolean highRisk, String before) {
		Map<String, Object> facts = Map.of("workingDaysLate", late, "timesMoved", moved, "highRisk", highRisk,
				"levelBefore", before);
		return this.decision.decide(facts).get("level").toString();
	}

}
