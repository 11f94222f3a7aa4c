package org.partnershipactions.planning.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.overdue.LateItem;
import org.partnershipactions.overdue.LateWork;
import org.partnershipactions.overdue.OverdueReviewing;
import org.partnershipactions.planning.drafting.PriorityDraftEvent.DraftWorkChased;
import org.partnershipactions.workflow.Step;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/** Says that the draft of a priority is late, and applies what was decided on it. */
@Component
class PriorityDraftOverdue implements LateWork {

	private final PriorityDrafts drafts;

	private final PriorityDraftProcess process;

	private final PriorityDraftSchedule schedule;

	private final OverdueReviewing reviews;

	PriorityDraftOverdue(PriorityDrafts drafts, PriorityDraftProcess process, PriorityDraftSchedule schedule,
			OverdueReviewing reviews) {
		this.drafts = drafts;
		this.process = process;
		this.schedule = schedule;
		this.reviews = reviews;
	}

	void fellLate(PriorityDraft draft) {
		Subject subject = PriorityDraftSubject.of(draft);
		this.reviews.open(new LateItem(subject.partnership(), PriorityDraftStep.DRAFT.of(draft.key()), subject.ref(),
				subject.title(), subject.path(), subject.priority(), this.schedule.owner(draft).team(),
				PriorityDraftStep.DRAFT.label(), draft.stepDue(), draft.timesMoved(), false));
	}

	@Override
	public String process() {
		return PriorityDraftStep.PROCESS;
	}

	@Override
	public void moveDate(Step step, LocalDate due, String reason) {
		this.process.dateMoved(this.drafts.save(this.drafts.withKey(step.key()).moveDate(due, reason)));
	}

	@Override
	public void changeAgency(Step step, String agency, String reason) {
		throw new InvalidAnswers("agency",
				"The lead of the task group drafts its priority, so this cannot go to an agency");
	}

	@Override
	public void withdraw(Step step, String reason) {
		throw new InvalidAnswers("decision",
				"The board chose this priority, so it is drafted. Agree a new date, or keep the date and chase");
	}

	@Override
	public void chase(Step step, LocalDate nextCheck) {
		this.process.chased(step, PartnershipClock.after(nextCheck).toInstant());
		PriorityDraft draft = this.drafts.withKey(step.key());
		this.drafts.save(draft.say(new DraftWorkChased(draft.key(), step.task(), nextCheck)));
	}

	@Override
	public List<Map<String, String>> agencies(Step step) {
		return List.of();
	}

}
