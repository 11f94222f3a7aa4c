package org.partnershipactions.cases.victims;

/** Answers of the form "UpdateVictim". */
record UpdateVictim(ContactOutcome outcome, ContactChannel channel, String words) {

	/** The line for the contact log. */
	CaseContact line() {
		boolean letter = this.outcome == ContactOutcome.LETTER_SENT;
		return new CaseContact(null, letter ? ContactChannel.LETTER : this.channel,
				this.outcome == ContactOutcome.REACHED, this.words, null);
	}

}
