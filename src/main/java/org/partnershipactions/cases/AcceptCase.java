package org.partnershipactions.cases;

import org.partnershipactions.forms.InvalidAnswers;

/** Answers of the form "AcceptCase". */
record AcceptCase(Answer decision, String reason) {

	boolean accepted() {
		return this.decision == Answer.ACCEPT;
	}

	String reasonIfNeeded() {
		if (!accepted() && (this.reason == null || this.reason.isBlank())) {
			throw new InvalidAnswers("reason", "Say why the task group does not take the case in. It is kept with it");
		}
		return this.reason;
	}

	/** What the task group can say. */
	enum Answer {

		ACCEPT, NOT_ACCEPTED

	}

}
