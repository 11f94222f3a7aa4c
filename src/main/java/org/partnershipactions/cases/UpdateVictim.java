package org.partnershipactions.cases;

import org.partnershipactions.forms.FormHandler;

import org.springframework.stereotype.Component;

/** Answers of the form "UpdateVictim", and what they do. */
record UpdateVictim(ContactOutcome outcome, ContactChannel channel, String words) {

	/** The line for the contact log. */
	CaseContact line() {
		boolean letter = this.outcome == ContactOutcome.LETTER_SENT;
		return new CaseContact(null, letter ? ContactChannel.LETTER : this.channel,
				this.outcome == ContactOutcome.REACHED, this.words, null);
	}

	@Component
	static class Handler implements FormHandler<UpdateVictim> {

		private final CaseVictims victims;

		Handler(CaseVictims victims) {
			this.victims = victims;
		}

		@Override
		public String form() {
			return "UpdateVictim";
		}

		@Override
		public Class<UpdateVictim> answers() {
			return UpdateVictim.class;
		}

		@Override
		public void submit(String key, UpdateVictim answers) {
			this.victims.update(key, answers);
		}

	}

}
