package org.partnershipactions.cases;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.partnershipactions.cases.ActionPlan.ConsideredPower;
import org.partnershipactions.cases.ActionPlan.PlanStep;

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

	/** The plan that this agrees. */
	ActionPlan agreed(boolean formal, LocalDate today) {
		return new ActionPlan(this.summary, this.updateEvery, formal, today, planSteps(), considered());
	}

	/** What was agreed, as the form shows it. */
	static Map<String, Object> values(ActionPlan plan) {
		Map<String, Object> values = new HashMap<>();
		values.put("summary", plan.summary());
		values.put("updateEvery", plan.updateEvery());
		values.put("steps", plan.steps().stream().map(AgreeActionPlan::row).toList());
		values.put("powers", plan.powers().stream().map(AgreeActionPlan::row).toList());
		return values;
	}

	private static Map<String, Object> row(PlanStep step) {
		Map<String, Object> row = new HashMap<>();
		row.put("agency", step.agency());
		row.put("task", step.task());
		row.put("due", step.due());
		return row;
	}

	private static Map<String, Object> row(ConsideredPower power) {
		Use use = power.used() ? Use.USED : Use.NOT_USED;
		return Map.of("tool", power.tool(), "use", use.name(), "why", power.why());
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
