package org.partnershipactions.cases;

import java.time.LocalDate;

import org.partnershipactions.forms.FormHandler;

import org.springframework.stereotype.Component;

/** Answers of the form "ContactVictim", and what they do. */
record ContactVictim(ContactOutcome outcome, ContactChannel channel, LocalDate madeOn, String words) {

	/** The line for the contact log. */
	CaseContact line() {
		boolean letter = this.outcome == ContactOutcome.LETTER_SENT;
		return new CaseContact(null, letter ? ContactChannel.LETTER : this.channel,
				this.outcome == ContactOutcome.REACHED, this.words, this.madeOn);
	}

	@Component
	static class Handler implements FormHandler<ContactVictim> {

		private final CaseVictims victims;

		Handler(CaseVictims victims) {
			this.victims = victims;
		}

		@Override
		public String form() {
			return "ContactVictim";
		}

		@Override
		public Class<ContactVictim> answers() {
			return ContactVictim.class;
		}

		@Override
		public void submit(String key, ContactVictim answers) {
			this.victims.contact(key, answers);
		}

	}

}
