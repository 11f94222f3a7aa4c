package org.partnershipactions.overdue;

import java.time.Instant;
import java.time.LocalDate;

import org.partnershipactions.security.WithheldMatters.Withheld;
import org.partnershipactions.workflow.Step;
import org.partnershipactions.workflow.Subject;

/**
 * The review of one piece of late work as other modules see it.
 *
 * @param priority number of the priority of the plan, or null where it is none's
 * @param level rung of the ladder, or null while it is being found
 * @param reason why it is late, or null where nobody explained
 * @param decision what was decided last, or null
 */
public record OverdueView(String key, Step step, String subjectRef, String subjectTitle, String path, Integer priority,
		String team, String stepLabel, LocalDate due, int timesMoved, OverdueLevel level, OverdueReviewState state,
		String reason, String explanation, String remedy, LocalDate proposedDate, String decision,
		String decisionComment, Instant openedAt, Instant decidedAt) {

	/** The reference, with the year beside it where it stands in a year's plan. */
	public String named() {
		return Subject.named(this.subjectRef, this.path);
	}

	/**
	 * The same for a reader who may not learn what it is about: that something is late is
	 * no secret.
	 */
	OverdueView without(Withheld withheld) {
		if (!hiddenBy(withheld)) {
			return this;
		}
		return new OverdueView(this.key, this.step, Withheld.RESTRICTED, "Not shown to you", "/overdue", this.priority,
				this.team, this.stepLabel, this.due, this.timesMoved, this.level, this.state, this.reason, null, null,
				this.proposedDate, this.decision, null, this.openedAt, this.decidedAt);
	}

	/**
	 * The same for a reader who decides on it and has not said yet why they open what it
	 * is about: which one it is, and nothing of what it says.
	 */
	OverdueView covered(Withheld withheld) {
		if (!hiddenBy(withheld)) {
			return this;
		}
		return new OverdueView(this.key, this.step, this.subjectRef, Withheld.RESTRICTED, this.path, this.priority,
				this.team, this.stepLabel, this.due, this.timesMoved, this.level, this.state, this.reason, null, null,
				this.proposedDate, this.decision, null, this.openedAt, this.decidedAt);
	}

	private boolean hiddenBy(Withheld withheld) {
		return withheld.hides(this.step.key()) || withheld.hidesRef(this.subjectRef);
	}

}
