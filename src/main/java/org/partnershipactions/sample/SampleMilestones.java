package org.partnershipactions.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.partners.people.SamplePartnership;
import org.partnershipactions.plan.action.ActionDelivery;
import org.partnershipactions.plan.action.ActionSummary;
import org.partnershipactions.plan.action.Delivery.Milestone;
import org.partnershipactions.plan.action.Rag;
import org.partnershipactions.plan.action.Stage;
import org.partnershipactions.plan.reading.ActionReading;
import org.partnershipactions.plan.reading.PlanReading;

import org.springframework.stereotype.Component;

/**
 * The milestones that leads tick. Most leads tick them while the action is still on
 * schedule, some when it slips; in August hardly anybody does.
 */
@Component
class SampleMilestones {

	/** By when each is planned, in hundredths of the way from April to the due date. */
	private static final int[] PLANNED = { 8, 24, 52, 80 };

	/** How long before its day a milestone is reached at most, and how long after. */
	private static final int[][] SPREAD = { { 8, 0 }, { 10, 10 }, { 14, 10 }, { 14, 8 } };

	private final PlanReading plans;

	private final ActionReading actions;

	private final ActionDelivery delivery;

	SampleMilestones(PlanReading plans, ActionReading actions, ActionDelivery delivery) {
		this.plans = plans;
		this.actions = actions;
		this.delivery = delivery;
	}

	/**
	 * The days of a plan's milestones, none before today.
	 * @param due by when the action is due, or null where it is ongoing
	 */
	static List<LocalDate> days(LocalDate due, LocalDate today) {
		return IntStream.of(PLANNED).mapToObj((part) -> {
			LocalDate day = onTheWay(PlanYear.of(today), due, part);
			return day.isBefore(today) ? today : day;
		}).toList();
	}

	/** Leads look at their actions each Wednesday. */
	void on(LocalDate day) {
		if (day.getDayOfWeek() == DayOfWeek.WEDNESDAY && day.getMonth() != Month.AUGUST) {
			SampleRequest.as("manager", () -> this.plans.plan(SamplePartnership.CODE, PlanYear.of(day)))
				.actions()
				.stream()
				.filter((action) -> action.stage() == Stage.DELIVER)
				.forEach((action) -> ticked(action, day).forEach((number) -> tick(action, number)));
		}
	}

	/** What was reached in the week, and what was forgotten before that. */
	private Stream<Integer> ticked(ActionSummary action, LocalDate day) {
		boolean slips = action.rag() == Rag.AMBER || action.rag() == Rag.RED;
		if (slips && Chance.of(action.row().ref() + " looked at on " + day).happens(40)) {
			return forgotten(action, day);
		}
		return IntStream.range(0, PLANNED.length)
			.filter((number) -> !reachedOn(action, number, day).isAfter(day)
					&& reachedOn(action, number, day).isAfter(day.minusWeeks(1)))
			.boxed();
	}

	private Stream<Integer> forgotten(ActionSummary action, LocalDate day) {
		List<Milestone> milestones = SampleRequest.as("manager", () -> this.actions.view(action.key())).milestones();
		return IntStream.range(0, milestones.size())
			.filter((number) -> milestones.get(number).reachedOn() == null
					&& !reachedOn(action, number, day).isAfter(day))
			.boxed();
	}

	private static LocalDate reachedOn(ActionSummary action, int number, LocalDate day) {
		int early = SPREAD[number][0];
		int late = SPREAD[number][1];
		int off = Chance.of("milestone " + number + " of " + action.row().ref()).upTo(early + late) - early;
		return onTheWay(PlanYear.of(day), action.due(), PLANNED[number] + off);
	}

	private static LocalDate onTheWay(PlanYear year, LocalDate due, int part) {
		LocalDate last = (due != null) ? due : year.lastDay();
		return year.firstDay().plusDays(ChronoUnit.DAYS.between(year.firstDay(), last) * part / 100);
	}

	private void tick(ActionSummary action, int number) {
		String lead = action.partners().accountableLead() + ".member";
		SampleRequest.runWhereAllowed(lead, () -> this.delivery.reachMilestone(action.key(), number));
	}

}
