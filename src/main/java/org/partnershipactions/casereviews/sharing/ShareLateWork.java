package org.partnershipactions.casereviews.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.casereviews.CaseReviewEvent.ReviewWorkChased;
import org.partnershipactions.casereviews.ReviewProcess;
import org.partnershipactions.casereviews.ReviewShare;
import org.partnershipactions.casereviews.ReviewShares;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.overdue.LateWork;
import org.partnershipactions.workflow.Processes;
import org.partnershipactions.workflow.Step;

import org.springframework.stereotype.Component;

/** Applies what an overdue review decided to a body's sharing that was late. */
@Component
class ShareLateWork implements LateWork {

	private final ReviewShares shares;

	private final ReviewSharing sharing;

	private final ReviewProcess process;

	private final Processes processes;

	ShareLateWork(ReviewShares shares, ReviewSharing sharing, ReviewProcess process, Processes processes) {
		this.shares = shares;
		this.sharing = sharing;
		this.process = process;
		this.processes = processes;
	}

	@Override
	public String process() {
		return ReviewProcess.SHARE;
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
		String event = "BoundaryEvent_" + step.task().substring("Task_".length()) + "Late";
		this.processes.rearm(step, event, PartnershipClock.after(nextCheck).toInstant());
		this.shares.save(share.say(new ReviewWorkChased(share.reviewKey(), step.task(), nextCheck)));
	}

	@Override
	public List<Map<String, String>> agencies(Step step) {
		return List.of();
	}

}
