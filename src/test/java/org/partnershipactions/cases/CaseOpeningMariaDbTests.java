package org.partnershipactions.cases;

import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.testing.OnMariaDb;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** References and a case's way on a real MariaDB. */
@WholeProduct
@OnMariaDb
class CaseOpeningMariaDbTests {

	@Autowired
	private CaseOpening opening;

	@Autowired
	private CaseOnTheEngine engine;

	@Autowired
	private JdbcTemplate sql;

	@Test
	void casesOpenedAtTheSameTimeGetDifferentReferencesWithoutAGap() {
		IntStream.range(0, 8)
			.parallel()
			.forEach((number) -> this.opening
				.open(new NewCase("race", "csu", "Swanley", "place-1", Set.of(CaseCategory.NOISE_MUSIC), null)));
		assertThat(this.sql.queryForList("select case_ref from asb_case where partnership = 'race' order by case_ref",
				String.class))
			.hasSize(8)
			.startsWith("C-2026-0001")
			.endsWith("C-2026-0008");
	}

	@Test
	void aCaseGoesItsWay() {
		String key = this.engine.open(CaseCategory.DRUGS, this.engine.resident("Resident 21"));
		this.engine.work(key, CaseOnTheEngine.plan("police"));
		this.engine.complete(key, "Task_AcceptIntoTheTaskGroup", Map.of("decision", "ACCEPT"));
		this.engine.link(key, CaseCategory.OFFENSIVE_GRAFFITI);
		assertThat(this.engine.openTasks(key)).containsExactly("Task_AnswerTheRequest", "Task_AssessTheRiskAgain",
				"Task_ProposeClosure", "Task_RemoveTheGraffiti", "Task_UpdateTheVictim");
	}

}
