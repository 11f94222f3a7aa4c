package org.partnershipactions.cases.victims;

import java.time.LocalDate;

/** Answers of the form "ContactVictim". */
record ContactVictim(ContactOutcome outcome, ContactChannel channel, LocalDate madeOn, String words) {

	/** The line for the contact log. */
	CaseContact line() {
		boolean letter = this.outcome == ContactOutcome.LETTER_SENT;
		return new CaseContact(null, letter ? ContactChannel.LETTER : this.channel,
				this.outcome == ContactOutcome.REACHED, this.words, this.madeOn);
	}

}
