package org.partnershipactions.sample;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.calendar.WorkingDays;
import org.partnershipactions.overdue.OverdueLevel;
import org.partnershipactions.overdue.OverdueReviewing;
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

	private final OverdueReviewing reviews;

	private final Map<String, BiFunction<WorkItem, Chance, Map<String, Object>>> forms = new HashMap<>();

	SampleAnswers(PartnershipClock clock, WorkingDays working, OverdueReviewing reviews, List<MoreSampleAnswers> more) {
		this.reviews = reviews;
		this.clock = clock;
		this.working = working;
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

	private Map<String, Object> answer(WorkItem item, Chance chance) {
		boolean ofCase = SamplePace.isAboutCases(item);
		if (chance.happens(ofCase ? 22 : 12)) {
			return Map.of("answer", "DECLINE", "reason", ofCase ? "We do not know anybody there. The landlord may."
					: "We have nobody for this before the summer.");
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
		return this.reviews.withKey(item.place().key())
			.filter((review) -> review.step().process().equals("Contribution"))
			.isPresent();
	}

	/** On which level late work stands whose review a task is. */
	Optional<OverdueLevel> level(WorkItem item) {
		return this.reviews.withKey(item.place().key()).map(OverdueView::level);
	}

	private LocalDate later(int workingDays) {
		LocalDate later = this.working.after(this.clock.today(), workingDays);
		LocalDate end = PlanYear.of(this.clock.today()).lastDay();
		return later.isAfter(end) ? end : later;
	}

}
