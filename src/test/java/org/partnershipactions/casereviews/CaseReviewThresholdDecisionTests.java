package org.partnershipactions.casereviews;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipactions.workflow.BareDecision;

import static org.assertj.core.api.Assertions.assertThat;

class CaseReviewThresholdDecisionTests {

	private final BareDecision decision = BareDecision.read("processes/casereviews/CaseReviewThreshold.dmn");

	@ParameterizedTest(name = "{0} reports: {1} by {2}")
	@CsvSource(textBlock = """
			  0, decide, Rule_NoReports
			  1, decide, Rule_SomeReports
			  2, decide, Rule_SomeReports
			  3, met,    Rule_ThreeOrMore
			  4, met,    Rule_ThreeOrMore
			500, met,    Rule_ThreeOrMore
			""")
	void threeQualifyingReportsMeetTheThreshold(int reports, String threshold, String rule) {
		assertThat(decide(reports)).isEqualTo(threshold);
		assertThat(this.decision.lastRules()).containsExactly(rule);
	}

	@Test
	void everyRuleIsHit() {
		for (int reports = 0; reports <= 3; reports++) {
			assertThat(decide(reports)).isIn("met", "decide");
		}
		assertThat(this.decision.neverHit()).isEmpty();
	}

	private String decide(int reports) {
		return this.decision.decide(Map.of("qualifyingReports", reports)).get("threshold").toString();
	}

}
