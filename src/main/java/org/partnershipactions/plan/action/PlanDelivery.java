package org.partnershipactions.plan.action;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.plan.action.ActionPartners.Ask;
import org.partnershipactions.plan.action.Delivery.DeliveryPlan;
import org.partnershipactions.plan.action.Delivery.Milestone;

/** Answers of the form "PlanDelivery". */
record PlanDelivery(String approach, List<PlannedMilestone> milestones, String outputUnit, Integer outputTarget,
		BigDecimal money, String inKind, List<Ask> asks, List<OpenDate> dates) {

	private static final String DATE = "dates[0].day";

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

	/** Whether the lead was asked for a date and answered, if only that there is none. */
	boolean givesDate() {
		return this.dates != null && !this.dates.isEmpty();
	}

	/** The day that the lead gives where the plan leaves it open. */
	Optional<LocalDate> day() {
		return (this.dates == null) ? Optional.empty()
				: this.dates.stream().map(OpenDate::day).filter(Objects::nonNull).findFirst();
	}

	/**
	 * The date that the plan leaves open, as a row of the form; none where it does not.
	 */
	static List<Map<String, Object>> openDates(ActionRow row) {
		if (!row.dateOpen()) {
			return List.of();
		}
		Map<String, Object> open = new HashMap<>(Map.of("said", row.byWhen()));
		open.put("day", row.due());
		return List.of(open);
	}

	/** What was planned before, as the form shows it. */
	static Map<String, Object> values(Delivery delivery) {
		Map<String, Object> values = new HashMap<>();
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
	 * Milestones lie within the plan year, and something is counted wherever a target is
	 * set.
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
		if (this.outputTarget != null && (this.outputUnit == null || this.outputUnit.isBlank())) {
			errors.add(new FieldError("outputUnit", "Choose what will be counted"));
		}
		day().filter((day) -> !action.year().contains(day))
			.ifPresent((day) -> errors.add(new FieldError(DATE,
					"Enter a date within the plan year %s by which the action is done".formatted(action.year()))));
		if (action.row().dateOpen() && action.row().due() != null && givesDate() && day().isEmpty()) {
			errors.add(new FieldError(DATE, "The plan says %s. Enter that day or another by which the action is done"
				.formatted(action.row().byWhen())));
		}
		if (!errors.isEmpty()) {
			throw new InvalidAnswers(errors);
		}
	}

	/**
	 * A date that the plan leaves open.
	 *
	 * @param said what the plan says
	 * @param day the day that the lead gives, or null
	 */
	record OpenDate(String said, LocalDate day) {
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
