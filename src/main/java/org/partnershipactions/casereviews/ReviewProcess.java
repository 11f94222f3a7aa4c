package org.partnershipactions.casereviews;

import java.time.Instant;
import java.util.Map;

import org.partnershipactions.workflow.Diagram;
import org.partnershipactions.workflow.ProcessPort;
import org.partnershipactions.workflow.ProcessStep;
import org.partnershipactions.workflow.Processes;
import org.partnershipactions.workflow.Step;

import org.springframework.stereotype.Component;

/** What a case review tells its process. */
@Component
public class ReviewProcess {

	private static final String APPEAL = "AppealMade";

	private static final String WITHDRAWN = "ApplicationWithdrawn";

	private static final String ASK_FOR_ACTION = "Task_AskForAction";

	private final ProcessPort process;

	ReviewProcess(Processes processes) {
		this.process = processes.of(ReviewStep.PROCESS);
	}

	void applied(CaseReview review) {
		this.process.start(review.key());
	}

	void acknowledged(CaseReview review) {
		this.process.complete(review.key(), ReviewStep.ACKNOWLEDGE);
	}

	void weighed(CaseReview review, boolean reviewHeld) {
		this.process.complete(review.key(), ReviewStep.DECIDE_ON_THRESHOLD, Map.of("reviewHeld", reviewHeld));
	}

	void held(CaseReview review, boolean recommended) {
		this.process.complete(review.key(), ReviewStep.HOLD_PANEL, Map.of("recommended", recommended));
	}

	void told(CaseReview review) {
		this.process.complete(review.key(), ReviewStep.TELL_APPLICANT);
	}

	void appealed(CaseReview review) {
		this.process.tell(review.key(), APPEAL);
	}

	void appealDecided(CaseReview review) {
		this.process.complete(review.key(), ReviewStep.DECIDE_APPEAL);
	}

	void withdrawn(CaseReview review) {
		this.process.tell(review.key(), WITHDRAWN);
	}

	/** One more body is asked for action, beside what is running. */
	void askedAgain(CaseReview review) {
		this.process.repeat(review.key(), ASK_FOR_ACTION);
	}

	/** Dates or people changed: the open steps and their timers follow. */
	void changed(CaseReview review) {
		this.process.refresh(review.key());
	}

	/** A late step is looked at again at that moment. */
	void chased(Step late, Instant next) {
		this.process.rearm(late.key(), ProcessStep.of(ReviewStep.class, late), next);
	}

	/** How far the review came. */
	public Diagram diagram(CaseReview review) {
		return this.process.diagram(review.key());
	}

}
