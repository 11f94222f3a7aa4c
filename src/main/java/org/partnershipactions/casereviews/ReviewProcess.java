package org.partnershipactions.casereviews;

import java.util.Map;

import org.partnershipactions.casereviews.CaseReviewEvent.AppealMade;
import org.partnershipactions.workflow.Processes;
import org.partnershipactions.workflow.Step;

import org.springframework.stereotype.Component;

/** What a case review tells its processes. */
@Component
public class ReviewProcess {

	public static final String ID = "AsbCaseReview";

	static final String APPEAL_TASK = "Task_DecideTheAppeal";

	public static final String SHARE = "AsbReviewShare";

	public static final String SHARE_TASK = "Task_ShareWhatYouHold";

	private static final String APPEAL = "AppealMade";

	private static final String WITHDRAWN = "ApplicationWithdrawn";

	private static final String REQUEST = "Task_AskForAction";

	private final Processes processes;

	ReviewProcess(Processes processes) {
		this.processes = processes;
	}

	static Step appeal(AsbCaseReview review) {
		return new Step(ID, APPEAL_TASK, review.key());
	}

	static Step step(ReviewShare share) {
		return new Step(SHARE, SHARE_TASK, share.key());
	}

	void applied(AsbCaseReview review) {
		this.processes.start(ID, review.key(), Map.of());
	}

	void done(AsbCaseReview review, ReviewStage stage, Map<String, ?> facts) {
		this.processes.complete(new Step(ID, stage.task(), review.key()), facts);
	}

	public void shared(ReviewShare share) {
		this.processes.complete(step(share), Map.of());
	}

	void appealed(AsbCaseReview review) {
		this.processes.tell(ID, review.key(), APPEAL);
	}

	void appealDecided(AsbCaseReview review) {
		this.processes.complete(appeal(review), Map.of());
	}

	void withdrawn(AsbCaseReview review) {
		this.processes.tell(ID, review.key(), WITHDRAWN);
	}

	/** One more body is asked for action, beside what is running. */
	void askedAgain(AsbCaseReview review) {
		this.processes.repeat(new Step(ID, REQUEST, review.key()), null);
	}

	/** Dates or people changed: the open steps and their timers follow. */
	public void changed(AsbCaseReview review) {
		this.processes.refresh(ID, review.key());
	}

	public void changed(ReviewShare share) {
		this.processes.refresh(SHARE, share.key());
	}

}
