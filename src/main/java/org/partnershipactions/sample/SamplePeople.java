package org.partnershipactions.sample;

import java.time.LocalDate;
import java.util.Map;

import org.partnershipactions.calendar.WorkingDays;
import org.partnershipactions.cases.CaseLookup.ReasonNeeded;
import org.partnershipactions.overdue.OverdueLevel;
import org.partnershipactions.worklist.WorkItem;
import org.partnershipactions.worklist.WorkItemCompletion;

import org.springframework.stereotype.Component;

/**
 * The sample accounts: when each gets round to a task, and that they do it as themselves.
 */
@Component
class SamplePeople {

	/** Of a hundred reviews of late work, by their level. */
	private static final Map<OverdueLevel, Integer> LEFT_FOR_MEETINGS = Map.of(OverdueLevel.AGENCY, 8,
			OverdueLevel.MANAGER, 40, OverdueLevel.BOARD, 25);

	private final WorkItemCompletion completion;

	private final SampleAnswers answers;

	private final SampleChanges changes;

	private final SampleDeeds deeds;

	private final WorkingDays working;

	SamplePeople(WorkItemCompletion completion, SampleAnswers answers, SampleChanges changes, SampleDeeds deeds,
			WorkingDays working) {
		this.deeds = deeds;
		this.completion = completion;
		this.answers = answers;
		this.changes = changes;
		this.working = working;
	}

	/** The day on which a task that came in on a day gets done; for a few, never. */
	LocalDate dayFor(WorkItem item, LocalDate cameIn) {
		if (SamplePace.isDaily(item)) {
			int left = item.due().map((due) -> this.working.between(cameIn, due)).orElse(1);
			return this.working.after(cameIn, SamplePace.daysFor(item, left));
		}
		if (SampleQuarterPace.isOfQuarter(item)) {
			return ofQuarter(item, cameIn);
		}
		Chance chance = Chance.of(item, "when");
		if (chance.happens(neverInHundred(item)) || stubborn(item)) {
			return LocalDate.MAX;
		}
		int allowed = item.due().map((due) -> this.working.between(cameIn, due)).orElse(20);
		double share = leftForTheMeeting(item, chance) ? chance.between(20, 60) : share(item, chance);
		return this.working.after(cameIn, (int) Math.max(1, Math.round(allowed * share)));
	}

	private LocalDate ofQuarter(WorkItem item, LocalDate cameIn) {
		int left = item.due().map((due) -> this.working.between(cameIn, due)).orElse(1);
		return SampleQuarterPace.isNeverDone(item) ? LocalDate.MAX
				: this.working.after(cameIn, SampleQuarterPace.daysFor(item, left));
	}

	/**
	 * What was late a second time the manager would rather raise when everybody meets,
	 * which puts it off for half a year and more; what the board decides it decides at
	 * its next meeting; of the rest, a little.
	 */
	private boolean leftForTheMeeting(WorkItem item, Chance chance) {
		if (!item.form().equals("ReviewOverdueWork")) {
			return false;
		}
		int inHundred = this.answers.level(item).map(LEFT_FOR_MEETINGS::get).orElse(0);
		return chance.happens(inHundred);
	}

	/**
	 * The share of the time allowed that a task takes; those who decide are now and then
	 * weeks behind.
	 */
	private static double share(WorkItem item, Chance chance) {
		return switch (item.form()) {
			case "ReportCompletion" -> chance.between(0.85, 1.06);
			case "ReviewOverdueWork", "DecideOnDecline" ->
				chance.happens(45) ? chance.between(4, 12) : chance.between(0.2, 1.1);
			case "ApproveDeliveryPlan", "ApproveCompletion" ->
				chance.happens(25) ? chance.between(2, 7) : chance.between(0.2, 1.1);
			default -> chance.between(0.2, 1.3);
		};
	}

	/** Some tasks stay undone however often their date is moved. */
	private static boolean stubborn(WorkItem item) {
		Chance chance = Chance.of("stubborn" + item.about().ref() + item.form() + item.queue());
		return chance.happens(switch (item.form()) {
			case "PlanDelivery", "AnswerRequest", "ApproveDeliveryPlan", "ApproveCompletion" -> 5;
			case "ReportCompletion" -> 15;
			default -> 0;
		});
	}

	private static int neverInHundred(WorkItem item) {
		return switch (item.form()) {
			case "ExplainDelay" -> 35;
			case "AnswerRequest" -> 7;
			case "MakeContribution" -> 4;
			case "PlanDelivery", "ReportCompletion" -> 5;
			default -> 0;
		};
	}

	/** When a task is tried again that could not be done on a day. */
	LocalDate againAfter(WorkItem item, LocalDate day) {
		return this.working.after(day, item.form().equals("ProposeClosure") ? 4 : 1);
	}

	/** Does a task as whoever has it, and what follows from it. */
	void complete(WorkItem item) {
		this.deeds.before(item);
		String account = SampleRequest.account(item.queue());
		SampleRequest.as(account, () -> done(item));
		this.deeds.after(item);
	}

	/** Who is not named on a restricted case says why before they work on it. */
	private WorkItem done(WorkItem item) {
		try {
			return this.completion.complete(item.id(), this.answers.to(item));
		}
		catch (ReasonNeeded restricted) {
			this.deeds.open(restricted.ref());
			return this.completion.complete(item.id(), this.answers.to(item));
		}
	}

	/** What people do of their own accord on a working day. */
	void intervene(LocalDate day) {
		this.changes.on(this.working, day);
		this.deeds.on(day);
	}

}
