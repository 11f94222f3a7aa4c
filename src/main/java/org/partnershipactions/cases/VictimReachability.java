package org.partnershipactions.cases;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

/** Whether the victim can be reached, or was written to after tries that failed. */
@Embeddable
class VictimReachability {

	private LocalDate reachedOn;

	private LocalDate letterSentOn;

	void reached(LocalDate today) {
		this.letterSentOn = null;
		this.reachedOn = today;
	}

	void letterSent(LocalDate today) {
		this.letterSentOn = today;
	}

	/** Day on which the victim was reached last, or null. */
	LocalDate reachedOn() {
		return this.reachedOn;
	}

	/** Day of the letter since which nobody was reached, or null. */
	LocalDate letterSentOn() {
		return this.letterSentOn;
	}

}
