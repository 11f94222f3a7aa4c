package org.partnershipactions.casereviews;

import org.partnershipactions.casereviews.ReviewOutcome.Weighing;

/** Answers of the form "DecideOnThreshold". */
record DecideOnThreshold(String persistence, String harm, String response, String decision) {

	Weighing by(String account) {
		return new Weighing("HOLD".equals(this.decision), this.persistence, this.harm, this.response, account);
	}

}
