package org.partnershipactions.contributions;

import java.time.LocalDate;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.security.SealedText;

/** A declined request on its way to a decision: by whom, by when, and what was said. */
@Embeddable
record Decline(LocalDate decisionDue, boolean withManager,
		@Convert(converter = SealedText.class) String decisionComment) {

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
