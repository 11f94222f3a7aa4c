package org.partnershipactions.plan.action;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.plan.action.ActionPartners.Ask;
import org.partnershipactions.plan.action.Delivery.DeliveryPlan;
import org.partnershipactions.plan.action.Delivery.Milestone;

/** Answers of the form "PlanDelivery". */
record PlanDelivery(String approach, LocalDate due, List<PlannedMilestone> milestones, String outputUnit,
		Integer outputTarget, BigDecimal money, String inKind, List<Ask> asks) {

	DeliveryPlan plan() {
		return new DeliveryPlan(this.approach, this.outputUnit, this.outputTarget, this.money, this.inKind);
	}

	List<Milestone> milestonesOrNone() {
		return (this.milestones == null) ? List.of()
				: this.milestones.stream()
					.map((planned) -> new Milestone(planned.title(), planned.date(), null))
					.toList();
	}

	List<Ask> asksOrNone() {
		return (this.asks == null) ? List.of() : this.asks;
	}

	/** What was planned before, as the form shows it. */
	static Map<String, Object> values(PriorityAction action) {
		Delivery delivery = action.delivery();
		Map<String, Object> values = new HashMap<>();
		if (action.row().dateOpen()) {
			values.put("due", action.row().due());
		}
		delivery.plan().ifPresent((plan) -> {
			values.put("approach", plan.approach());
			values.put("outputUnit", plan.outputUnit());
			values.put("outputTarget", plan.outputTarget());
			values.put("money", plan.money());
			values.put("inKind", plan.inKind());
		});
		List<Map<String, Object>> milestones = new ArrayList<>();
		delivery.milestones().forEach((one) -> milestones.add(Map.of("title", one.title(), "date", one.date())));
		values.put("milestones", milestones);
		return values;
	}

	/**
	 * Milestones lie within the plan year, something is counted wherever a target is set,
	 * and a date is given where the plan leaves it open, and only there.
	 */
	void mustFit(PriorityAction action) {
		List<FieldError> errors = new ArrayList<>();
		List<Milestone> planned = milestonesOrNone();
		for (int i = 0; i < planned.size(); i++) {
			if (planned.get(i).date() != null && !action.year().contains(planned.get(i).date())) {
				errors.add(new FieldError("milestones[" + i + "].date",
						"Milestone %d: enter a date within the plan year %s".formatted(i + 1, action.year())));
			}
		}
		if (action.row().dateOpen() && this.due == null) {
			errors.add(new FieldError("due", "The plan says \"%s\". Enter the date by which the action will be done"
				.formatted(action.row().byWhen())));
		}
		if (!action.row().dateOpen() && this.due != null && !this.due.equals(action.deliveryDue())) {
			errors.add(new FieldError("due",
					"The plan gives a date, %s. Leave this empty, or ask the partnership manager to move the date"
						.formatted(action.row().byWhen())));
		}
		if (this.outputTarget != null && (this.outputUnit == null || this.outputUnit.isBlank())) {
			errors.add(new FieldError("outputUnit", "Choose what will be counted"));
		}
		if (!errors.isEmpty()) {
			throw new InvalidAnswers(errors);
		}
	}

	/**
	 * A milestone as the lead types it.
	 *
	 * @param title what will be reached
	 * @param date by when
	 */
	record PlannedMilestone(String title, LocalDate date) {
	}

}
