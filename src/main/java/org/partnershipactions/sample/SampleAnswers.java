package org.partnershipactions.sample;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.calendar.WorkingDays;
import org.partnershipactions.overdue.Level;
import org.partnershipactions.overdue.OverdueReviews;
import org.partnershipactions.overdue.OverdueView;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.worklist.WorkItem;

import org.springframework.stereotype.Component;

/**
 * What the sample people type into each form. Titles and references only; nothing about a
 * person.
 */
@Component
class SampleAnswers {

	private final PartnershipClock clock;

	private final WorkingDays working;

	private final OverdueReviews reviews;

	private final Map<String, BiFunction<WorkItem, Chance, Map<String, Object>>> forms = new HashMap<>();

	SampleAnswers(PartnershipClock clock, WorkingDays working, OverdueReviews reviews, List<MoreSampleAnswers> more) {
		this.reviews = reviews;
		this.clock = clock;
		this.working = working;
		this.forms.put("PlanDelivery", this::plan);
		this.forms.put("ApproveDeliveryPlan", this::approvePlan);
		this.forms.put("ReportCompletion", this::report);
		this.forms.put("ApproveCompletion", this::approveCompletion);
		this.forms.put("AnswerRequest", this::answer);
		this.forms.put("MakeContribution", this::contribute);
		this.forms.put("DecideOnDecline", this::decide);
		this.forms.put("ExplainDelay", this::explain);
		this.forms.put("ReviewOverdueWork", this::review);
		more.forEach((some) -> this.forms.putAll(some.forms()));
	}

	Map<String, Object> to(WorkItem item) {
		return this.forms.get(item.form()).apply(item, Chance.of(item, "answer"));
	}

	private Map<String, Object> plan(WorkItem item, Chance chance) {
		LocalDate end = PlanYear.of(this.clock.today()).lastDay();
		LocalDate half = this.clock.today().plusDays(60 + chance.upTo(60));
		return Map.of("approach",
				"We agree the work with our partners, deliver it in three steps and check after each whether it helped.",
				"outputUnit", chance.oneOf("sessions", "visits", "events", "people reached"), "outputTarget",
				4 + chance.upTo(20), "money", 250 * chance.upTo(8), "inKind", "Staff time and rooms", "milestones",
				List.of(milestone("Partners have agreed who does what", this.clock.today().plusDays(30)),
						milestone("Half of the work is done", half), milestone("All of the work is done", end)));
	}

	private static Map<String, Object> milestone(String title, LocalDate date) {
		return Map.of("title", title, "date", date.toString());
	}

	private Map<String, Object> approvePlan(WorkItem item, Chance chance) {
		return chance.happens(15)
				? Map.of("decision", "RETURN", "comment",
						"Say what will be counted, and by when each partner is needed.")
				: Map.of("decision", "APPROVE", "comment", "Clear, and within the budget.");
	}

	private Map<String, Object> report(WorkItem item, Chance chance) {
		return Map.of("outcome", "The work was delivered as planned and those who took part found it useful.",
				"counted", 3 + chance.upTo(20), "spent", 200 * chance.upTo(8), "lessons",
				"Begin to ask partners a month earlier.");
	}

	private Map<String, Object> approveCompletion(WorkItem item, Chance chance) {
		return chance.happens(20)
				? Map.of("decision", "RETURN", "comment", "Show the figures for the second half, please.")
				: Map.of("decision", chance.happens(25) ? "IN_PART" : "COMPLETED", "comment",
						"Agreed at the task group's meeting.");
	}

	private Map<String, Object> answer(WorkItem item, Chance chance) {
		if (chance.happens(12)) {
			return Map.of("answer", "DECLINE", "reason", "We have nobody for this before the summer.");
		}
		return Map.of("answer", chance.happens(25) ? "NOTHING" : "ACCEPT");
	}

	private Map<String, Object> contribute(WorkItem item, Chance chance) {
		return Map.of("done", "We sent staff, shared our figures and passed the material on to our front line.",
				"doneOn", this.clock.today().toString(), "counted", 1 + chance.upTo(12));
	}

	private Map<String, Object> decide(WorkItem item, Chance chance) {
		return item.queue().equals(Queue.ofPartnership("manager")) || chance.happens(60)
				? Map.of("decision", "GO_ON", "comment", "The others can do it without them.")
				: Map.of("decision", "TO_MANAGER", "comment", "We cannot do it without them.");
	}

	private Map<String, Object> explain(WorkItem item, Chance chance) {
		return Map.of("reason", chance.oneOf("STAFF", "PARTNER", "INFORMATION", "PRIORITIES", "OVERSIGHT"),
				"explanation", "It took longer than we thought to agree who does what.", "remedy",
				"A date is fixed and somebody else covers the rest.", "proposedDate", later(10).toString());
	}

	private Map<String, Object> review(WorkItem item, Chance chance) {
		boolean board = item.queue().equals(Queue.ofPartnership("board"));
		if (!board && chance.happens(20)) {
			return Map.of("decision", "RAISE", "comment", "This has been put off twice. The board should decide.");
		}
		if (aboutContribution(item) && chance.happens(35)) {
			return Map.of("decision", "WITHDRAW", "comment", "We go on without it.");
		}
		if (chance.happens(25)) {
			return Map.of("decision", "CHASE", "comment", "The date stands. Please finish within the week.");
		}
		return Map.of("decision", "NEW_DATE", "newDate", later(8 + chance.upTo(12)).toString(), "comment",
				"Agreed, but this is the last time.");
	}

	private boolean aboutContribution(WorkItem item) {
		return reviewed(item, (review) -> review.step().process().equals("Contribution"));
	}

	/** Whether a task is the review of work that is late on this level. */
	boolean isAt(Level level, WorkItem item) {
		return reviewed(item, (review) -> review.level() == level);
	}

	private boolean reviewed(WorkItem item, Predicate<OverdueView> so) {
		return this.reviews.open(item.partnership())
			.stream()
			.anyMatch((review) -> review.key().equals(item.place().key()) && so.test(review));
	}

	private LocalDate later(int workingDays) {
		LocalDate later = this.working.after(this.clock.today(), workingDays);
		LocalDate end = PlanYear.of(this.clock.today()).lastDay();
		return later.isAfter(end) ? end : later;
	}

}
