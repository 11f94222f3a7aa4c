package org.partnershipactions.contributions;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

import org.partnershipactions.forms.InvalidAnswers;

/** A declined request on its way to a decision: by whom, by when, and what was said. */
@Embeddable
record Decline(LocalDate decisionDue, boolean withManager, String decisionComment) {

	Decline saying(String comment) {
		return new Decline(this.decisionDue, this.withManager, comment);
	}

	Decline toManager(LocalDate due) {
		if (this.withManager) {
			throw new InvalidAnswers("decision", "The manager has this request already. Choose another decision");
		}
		return new Decline(due, true, this.decisionComment);
	}

}
