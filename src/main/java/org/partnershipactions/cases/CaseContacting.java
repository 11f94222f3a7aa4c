package org.partnershipactions.cases;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

/** Whether the victim can be reached: tries that failed, and the letter after them. */
@Embeddable
class CaseContacting {

	private int failedTries;

	private LocalDate reachedOn;

	private LocalDate letterSentOn;

	void reached(LocalDate today) {
		this.failedTries = 0;
		this.letterSentOn = null;
		this.reachedOn = today;
	}

	void failed() {
		this.failedTries++;
	}

	void letterSent(LocalDate today) {
		this.letterSentOn = today;
	}

	/** Tries that failed since the victim was reached last. */
	int failedTries() {
		return this.failedTries;
	}

	/** Day on which the victim was reached last, or null. */
	LocalDate reachedOn() {
		return this.reachedOn;
	}

	/** Day of the letter that followed the failed tries, or null. */
	LocalDate letterSentOn() {
		return this.letterSentOn;
	}

}
