package org.partnershipactions.sample;

import java.time.LocalDate;
import java.util.Optional;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.plan.action.Rag;
import org.partnershipactions.reviews.taskgroup.DecisionEntry;
import org.partnershipactions.reviews.taskgroup.DecisionKind;
import org.partnershipactions.reviews.taskgroup.DecisionTaking;
import org.partnershipactions.reviews.taskgroup.RatedAction;
import org.partnershipactions.reviews.taskgroup.ReviewTable;
import org.partnershipactions.reviews.taskgroup.ReviewTableReading;
import org.partnershipactions.worklist.WorkItem;

import org.springframework.stereotype.Component;

/** What the sample's task groups decide at their reviews, a few things at each. */
@Component
class SampleReviews {

	private final ReviewTableReading tables;

	private final DecisionTaking decisions;

	private final PartnershipClock clock;

	SampleReviews(ReviewTableReading tables, DecisionTaking decisions, PartnershipClock clock) {
		this.tables = tables;
		this.decisions = decisions;
		this.clock = clock;
	}

	/**
	 * Saves the decisions of a review before it is held; those saved before an
	 * interruption stay as they are.
	 */
	void decide(WorkItem item) {
		ReviewTable table = this.tables.of(item.place().key());
		table.rows()
			.stream()
			.filter((row) -> row.decisions().isEmpty())
			.flatMap((row) -> entry(row.action(), table, Chance.of(item.about().ref() + row.action().ref())).stream())
			.forEach((entry) -> this.decisions.save(item.place().key(), entry));
	}

	private Optional<DecisionEntry> entry(RatedAction action, ReviewTable table, Chance chance) {
		if (action.disagreement()) {
			return Optional.of(new DecisionEntry(action.key(), DecisionKind.RATING, null,
					"The group heard the lead, who knows more than the dates, and follows the lead.",
					action.confidence().rag(), null, null));
		}
		if (action.rag() == Rag.RED && canMove(action.due()) && chance.happens(30)) {
			return Optional.of(new DecisionEntry(action.key(), DecisionKind.DATE, null,
					"A partner's share came late. The group agreed this date with the lead.", null, null,
					later(action.due())));
		}
		return other(action, table, chance);
	}

	private Optional<DecisionEntry> other(RatedAction action, ReviewTable table, Chance chance) {
		if (chance.happens(8) && !table.agencies().isEmpty()) {
			String agency = table.agencies().get(chance.upTo(table.agencies().size() - 1)).code();
			return Optional.of(new DecisionEntry(action.key(), DecisionKind.FOLLOW_UP, null,
					"Find out what holds it up and tell the group before its next meeting.", null, agency,
					this.clock.today().plusDays(28)));
		}
		if (chance.happens(2)) {
			return Optional.of(new DecisionEntry(action.key(), DecisionKind.WITHDRAWAL, null,
					"Another action of the plan does nearly the same.", null, null, null));
		}
		return chance.happens(6)
				? Optional.of(new DecisionEntry(action.key(), DecisionKind.NOTE, null,
						"The group thanks everybody who took part and asks to go on.", null, null, null))
				: Optional.empty();
	}

	/** Whether there is a day, and one left after it in the plan year. */
	private boolean canMove(LocalDate due) {
		return due != null && due.isBefore(PlanYear.of(this.clock.today()).lastDay());
	}

	/** Six weeks on from its day or from today, within the plan year. */
	private LocalDate later(LocalDate due) {
		LocalDate today = this.clock.today();
		LocalDate later = (due.isAfter(today) ? due : today).plusWeeks(6);
		LocalDate end = PlanYear.of(today).lastDay();
		return later.isAfter(end) ? end : later;
	}

}
