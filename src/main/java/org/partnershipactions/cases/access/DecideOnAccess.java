package org.partnershipactions.cases.access;

import java.time.LocalDate;

import org.partnershipactions.cases.access.CaseAccessRequest.AccessDecision;
import org.partnershipactions.cases.timeline.ChangeReason;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.privacy.Gateway;
import org.partnershipactions.privacy.Regime;

/** Answers of the form "DecideOnAccess". */
record DecideOnAccess(Answer decision, LocalDate until, Gateway gateway, Regime regime, Identity identity,
		String reason) {

	AccessDecision decision(LocalDate today) {
		if (this.decision == Answer.REFUSE) {
			return AccessDecision.refused(ChangeReason.needed(this.reason));
		}
		if (this.until == null || this.until.isBefore(today)) {
			throw new InvalidAnswers("until", "Enter the last day of the access, today or later");
		}
		if (this.gateway == null || this.gateway == Gateway.RIGHT_OF_ACCESS || this.regime == null) {
			throw new InvalidAnswers("gateway", "Choose what allows you to share the case");
		}
		return new AccessDecision(this.gateway, this.regime, this.until, this.identity == Identity.SHOWN, this.reason);
	}

	/** What the owner can say. */
	enum Answer {

		GIVE, REFUSE

	}

	/** Whether who complains is shown too. */
	enum Identity {

		SHOWN, NOT_SHOWN

	}

}
