package org.partnershipactions.cases;

import org.partnershipactions.forms.FormHandler;

import org.springframework.stereotype.Component;

/** Answers of the form "TellVictim", and what they do. */
record TellVictim(ContactChannel channel, String words) {

	@Component
	static class Handler implements FormHandler<TellVictim> {

		private final CaseVictims victims;

		Handler(CaseVictims victims) {
			this.victims = victims;
		}

		@Override
		public String form() {
			return "TellVictim";
		}

		@Override
		public Class<TellVictim> answers() {
			return TellVictim.class;
		}

		@Override
		public void submit(String key, TellVictim answers) {
			this.victims.tell(key, answers);
		}

	}

}
