package org.partnershipactions.casereviews;

import org.partnershipactions.forms.FormHandler;

import org.springframework.stereotype.Component;

/** Answers of the form "DecideAppeal", and what they do. */
record DecideAppeal(String decision, String reason) {

	@Component
	static class Handler implements FormHandler<DecideAppeal> {

		private final ReviewAppeals appeals;

		Handler(ReviewAppeals appeals) {
			this.appeals = appeals;
		}

		@Override
		public String form() {
			return "DecideAppeal";
		}

		@Override
		public Class<DecideAppeal> answers() {
			return DecideAppeal.class;
		}

		@Override
		public void submit(String key, DecideAppeal answers) {
			this.appeals.decide(key, "UPHELD".equals(answers.decision()), answers.reason());
		}

	}

}
