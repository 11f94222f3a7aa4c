package org.partnershipactions.cases;

import org.partnershipactions.forms.InvalidAnswers;

/** Answers of the form "ApproveClosure". */
record ApproveClosure(Answer decision, String comment) {

	boolean approved() {
		return this.decision == Answer.APPROVE;
	}

	String commentIfNeeded() {
		if (!approved() && (this.comment == null || this.comment.isBlank())) {
			throw new InvalidAnswers("comment",
					"Enter a reason, so that the lead officer knows what is still to be done");
		}
		return this.comment;
	}

	/** What can be decided on a proposed closure. */
	enum Answer {

		APPROVE, RETURN

	}

}
