package org.partnershipactions.overdue;

import java.time.LocalDate;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.workflow.TaskEvent;
import org.partnershipactions.workflow.TaskEvent.TaskChange;
import org.partnershipactions.workflow.TaskObserver;

import org.springframework.stereotype.Component;

/**
 * Ends the review of work that is no longer late: done, withdrawn, given to another team,
 * or with a new date. When the review itself brings that about, it is decided already and
 * not found here.
 */
@Component
class LateWorkWatch implements TaskObserver {

	private final OverdueReviews reviews;

	private final OverdueProcess process;

	private final OverdueSchedule schedule;

	private final LateWorkOwners owners;

	LateWorkWatch(OverdueReviews reviews, OverdueProcess process, OverdueSchedule schedule, LateWorkOwners owners) {
		this.reviews = reviews;
		this.process = process;
		this.schedule = schedule;
		this.owners = owners;
	}

	@Override
	public void heard(TaskEvent event) {
		if (event.happened() != TaskChange.CREATED && !event.step().process().equals(OverdueStep.PROCESS)) {
			this.reviews.openOn(event.step())
				.filter((review) -> isNoLongerLate(event, review.lateStep()))
				.ifPresent(this::end);
		}
	}

	private boolean isNoLongerLate(TaskEvent event, LateStep lateStep) {
		return event.happened() != TaskChange.CHANGED || changedHands(event.queue(), lateStep)
				|| gotTime(event, lateStep);
	}

	/** Work that fell to the manager for want of anybody else still is its agency's. */
	private static boolean changedHands(Queue queue, LateStep lateStep) {
		return (queue.agency() != null || queue.group() != null) && !queue.team().equals(lateStep.team());
	}

	/** A day of grace is no time: who returned the work did not move its date. */
	private boolean gotTime(TaskEvent event, LateStep lateStep) {
		if (event.due() == null || !event.due().isAfter(this.schedule.now())) {
			return false;
		}
		LocalDate held = this.owners.heldTo(lateStep.step()).orElse(PartnershipClock.dayOf(event.due()));
		return held.isAfter(lateStep.due()) && !held.isBefore(this.schedule.today());
	}

	private void end(OverdueReview review) {
		this.reviews.save(review.end(this.schedule.now()));
		this.process.lateWorkEnded(review.view().key());
	}

}
