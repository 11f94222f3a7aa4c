package org.partnershipactions.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.plan.action.ActionSummary;
import org.partnershipactions.plan.reading.ActionReading;
import org.partnershipactions.worklist.WorkItem;

import org.springframework.stereotype.Component;

/** What the sample's leads plan, and what the groups' leads say of it. */
@Component
class SamplePlanAnswers implements MoreSampleAnswers {

	private static final Map<String, String> FEEDING = Map.of("4.1", "packages", "7.5", "events", "4.4", "sessions");

	private final ActionReading actions;

	private final PartnershipClock clock;

	SamplePlanAnswers(ActionReading actions, PartnershipClock clock) {
		this.actions = actions;
		this.clock = clock;
	}

	@Override
	public Map<String, BiFunction<WorkItem, Chance, Map<String, Object>>> forms() {
		return Map.of("PlanDelivery", this::plan, "ApproveDeliveryPlan", SamplePlanAnswers::approve, "ReportCompletion",
				SamplePlanAnswers::report, "ApproveCompletion", SamplePlanAnswers::approveCompletion);
	}

	private Map<String, Object> plan(WorkItem item, Chance chance) {
		ActionSummary action = SampleRequest.as("manager", () -> this.actions.view(item.place().key())).summary();
		return Map.of("approach",
				"We agree the work with our partners, deliver it in four steps and check after each whether it helped.",
				"outputUnit", unit(action.row().ref(), chance.oneOf("sessions", "visits", "events", "people")),
				"outputTarget", 4 + chance.upTo(20), "money", 250 * chance.upTo(8), "inKind", "Staff time and rooms",
				"milestones", milestones(SampleMilestones.days(action.due(), this.clock.today())));
	}

	/** What feeds a measure counts in the unit of that measure. */
	private static String unit(String ref, String drawn) {
		return FEEDING.getOrDefault(ref, drawn);
	}

	private static List<Map<String, String>> milestones(List<LocalDate> days) {
		return List.of(milestone("Partners have agreed who does what", days.get(0)),
				milestone("The first of it is under way", days.get(1)),
				milestone("Half of the work is done", days.get(2)), milestone("All of the work is done", days.get(3)));
	}

	private static Map<String, String> milestone(String title, LocalDate date) {
		return Map.of("title", title, "date", date.toString());
	}

	private static Map<String, Object> approve(WorkItem item, Chance chance) {
		return chance.happens(15)
				? Map.of("decision", "RETURN", "comment",
						"Say what will be counted, and by when each partner is needed.")
				: Map.of("decision", "APPROVE", "comment", "Clear, and within the budget.");
	}

	private static Map<String, Object> report(WorkItem item, Chance chance) {
		return Map.of("outcome", "The work was delivered as planned and those who took part found it useful.",
				"counted", 3 + chance.upTo(20), "spent", 200 * chance.upTo(8), "lessons",
				"Begin to ask partners a month earlier.");
	}

	private static Map<String, Object> approveCompletion(WorkItem item, Chance chance) {
		return chance.happens(20)
				? Map.of("decision", "RETURN", "comment", "Show the figures for the second half, please.")
				: Map.of("decision", chance.happens(25) ? "IN_PART" : "COMPLETED", "comment",
						"Agreed at the task group's meeting.");
	}

}
