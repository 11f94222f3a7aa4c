package org.partnershipactions.casereviews.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.casereviews.CaseReviewEvent.ReviewWorkChased;
import org.partnershipactions.casereviews.ReviewShare;
import org.partnershipactions.casereviews.ReviewShares;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.overdue.LateItem;
import org.partnershipactions.overdue.LateWork;
import org.partnershipactions.overdue.OverdueReviewing;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.workflow.Step;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/** Says that a body's sharing is late, and applies what was decided on it. */
@Component
class ShareOverdue implements LateWork {

	private final ReviewShares shares;

	private final ReviewSharing sharing;

	private final ShareSubject subjects;

	private final ShareProcess process;

	private final OverdueReviewing overdue;

	ShareOverdue(ReviewShares shares, ReviewSharing sharing, ShareSubject subjects, ShareProcess process,
			OverdueReviewing overdue) {
		this.shares = shares;
		this.sharing = sharing;
		this.subjects = subjects;
		this.process = process;
		this.overdue = overdue;
	}

	void fellLate(ReviewShare share) {
		Subject subject = this.subjects.of(share.key());
		this.overdue
			.open(new LateItem(subject.partnership(), ShareStep.SHARE.of(share.key()), subject.ref(), subject.title(),
					subject.path(), subject.priority(), Queue.ofAgency(share.agency(), "coordinator").team(),
					ShareStep.SHARE.label(), share.due(), share.timesMoved(), false));
	}

	@Override
	public String process() {
		return ShareStep.PROCESS;
	}

	@Override
	public void moveDate(Step step, LocalDate due, String reason) {
		this.process.changed(this.shares.save(this.shares.withKey(step.key()).moveDate(due)));
	}

	@Override
	public void changeAgency(Step step, String agency, String reason) {
		throw new InvalidAnswers("agency", "Each body shares what it holds itself, so this cannot go to another");
	}

	/** The panel goes on without what the body holds; the silence stays in sight. */
	@Override
	public void withdraw(Step step, String reason) {
		this.sharing.goOnWithout(step.key());
	}

	@Override
	public void chase(Step step, LocalDate nextCheck) {
		ReviewShare share = this.shares.withKey(step.key());
		this.process.chased(share, PartnershipClock.after(nextCheck).toInstant());
		this.shares.save(share.say(new ReviewWorkChased(share.reviewKey(), step.task(), nextCheck)));
	}

	@Override
	public List<Map<String, String>> agencies(Step step) {
		return List.of();
	}

}
