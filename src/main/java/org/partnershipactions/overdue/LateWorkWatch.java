package org.partnershipactions.overdue;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.workflow.TaskEvent;
import org.partnershipactions.workflow.TaskEvent.Happened;
import org.partnershipactions.workflow.TaskObserver;

import org.springframework.stereotype.Component;

/**
 * Ends the review of work that is no longer late: done, withdrawn, given to another team,
 * or with a new date. When the review itself brings that about, it is decided already and
 * not found here.
 */
@Component
class LateWorkWatch implements TaskObserver {

	private final Reviews reviews;

	private final OverdueProcess process;

	private final OverdueDates dates;

	LateWorkWatch(Reviews reviews, OverdueProcess process, OverdueDates dates) {
		this.reviews = reviews;
		this.process = process;
		this.dates = dates;
	}

	@Override
	public void heard(TaskEvent event) {
		if (event.happened() != Happened.CREATED && !event.step().process().equals(OverdueStep.PROCESS)) {
			this.reviews.openOn(event.step())
				.filter((review) -> isNoLongerLate(event, review.breach()))
				.ifPresent(this::end);
		}
	}

	private boolean isNoLongerLate(TaskEvent event, Breach breach) {
		return event.happened() != Happened.CHANGED || changedHands(event.queue(), breach) || gotTime(event, breach);
	}

	/** Work that fell to the manager for want of anybody else still is its agency's. */
	private static boolean changedHands(Queue queue, Breach breach) {
		return (queue.agency() != null || queue.group() != null) && !queue.team().equals(breach.team());
	}

	private boolean gotTime(TaskEvent event, Breach breach) {
		return event.due() != null && event.due().isAfter(this.dates.now())
				&& PartnershipClock.dayOf(event.due()).isAfter(breach.due());
	}

	private void end(OverdueReview review) {
		this.reviews.save(review.end(this.dates.now()));
		this.process.lateWorkEnded(review.view().key());
	}

}
