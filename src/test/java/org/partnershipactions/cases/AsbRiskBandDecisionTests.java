package org.partnershipactions.cases;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipactions.workflow.BareDecision;

import static org.assertj.core.api.Assertions.assertThat;

class AsbRiskBandDecisionTests {

	private static final List<Integer> SCORES = List.of(0, 6, 7, 14, 15, 30);

	private final BareDecision decision = BareDecision.read("processes/cases/AsbRiskBand.dmn");

	@ParameterizedTest(name = "{0}, violence {1}, unsafe {2}, hate {3}, vulnerable {4}: {5} by {6}")
	@CsvSource(textBlock = """
			15, false, false, false, false, high,     Rule_HighScore
			30, true,  true,  true,  true,  high,     Rule_HighScore
			 0, true,  false, false, true,  high,     Rule_VulnerableAndViolence
			14, true,  true,  true,  true,  high,     Rule_VulnerableAndViolence
			 3, false, false, true,  true,  high,     Rule_VulnerableAndHate
			 7, false, false, false, false, medium,   Rule_MediumScore
			14, true,  false, false, false, medium,   Rule_MediumScore
			 6, true,  false, false, false, medium,   Rule_Violence
			 6, false, true,  false, false, medium,   Rule_FeelsUnsafe
			 6, false, true,  false, true,  medium,   Rule_FeelsUnsafe
			 6, false, false, true,  false, medium,   Rule_Hate
			 6, false, false, false, false, standard, Rule_LowScore
			 0, false, false, false, true,  standard, Rule_LowScore
			""")
	void theFirstRuleThatFitsGivesTheBand(int score, boolean violence, boolean unsafe, boolean hate, boolean vulnerable,
			String band, String rule) {
		assertThat(decide(score, List.of(violence, unsafe, hate, vulnerable))).isEqualTo(band);
		assertThat(this.decision.lastRules()).containsExactly(rule);
	}

	@Test
	void everyRuleIsHitAndEveryFactIsAnswered() {
		for (int score : SCORES) {
			for (int facts = 0; facts < 16; facts++) {
				assertThat(decide(score, bits(facts))).isIn("standard", "medium", "high");
			}
		}
		assertThat(this.decision.neverHit()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 4 })
	void violenceFearAndHateAreNeverStandard(int fact) {
		assertThat(SCORES).allSatisfy((score) -> assertThat(decide(score, bits(fact))).isNotEqualTo("standard"));
	}

	private static List<Boolean> bits(int facts) {
		return List.of((facts & 1) != 0, (facts & 2) != 0, (facts & 4) != 0, (facts & 8) != 0);
	}

	private String decide(int score, List<Boolean> facts) {
		Map<String, Object> given = Map.of("score", score, "violence", facts.get(0), "feelsUnsafe", facts.get(1),
				"hate", facts.get(2), "highVulnerability", facts.get(3));
		return this.decision.decide(given).get("band").toString();
	}

}
