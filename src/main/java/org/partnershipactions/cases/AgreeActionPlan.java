package org.partnershipactions.cases;

import java.time.LocalDate;
import java.util.List;

/**
 * Answers of the form "AgreeActionPlan".
 *
 * @param summary what is done, and what the victim wants
 * @param steps who does what by when
 * @param powers which powers were considered
 * @param updateEvery working days between updates where more often than by risk; or null
 */
record AgreeActionPlan(String summary, List<StepRow> steps, List<PowerRow> powers, Integer updateEvery) {

	List<PlanStep> planSteps() {
		return (this.steps == null) ? List.of()
				: this.steps.stream().map((row) -> new PlanStep(row.agency(), row.task(), row.due())).toList();
	}

	List<ConsideredPower> considered() {
		return (this.powers == null) ? List.of()
				: this.powers.stream()
					.map((row) -> new ConsideredPower(row.tool(), row.use() == Use.USED, row.why()))
					.toList();
	}

	/** Whether a power is used. */
	enum Use {

		USED, NOT_USED

	}

	/** What one agency does. */
	record StepRow(String agency, String task, LocalDate due) {
	}

	/** One power that was considered. */
	record PowerRow(String tool, Use use, String why) {
	}

}
