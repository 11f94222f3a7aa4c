package org.partnershipactions.reviews;

import org.partnershipactions.forms.FormHandler;

import org.springframework.stereotype.Component;

/** Answers of the form "SignOffQuarter", and what they do. */
record SignOffQuarter(Decision decision, boolean publish, String reason) {

	boolean signed() {
		return this.decision == Decision.SIGN;
	}

	/** What the board can decide. */
	enum Decision {

		SIGN, RETURN

	}

	@Component
	static class Handler implements FormHandler<SignOffQuarter> {

		private final QuarterClosing closing;

		Handler(QuarterClosing closing) {
			this.closing = closing;
		}

		@Override
		public String form() {
			return "SignOffQuarter";
		}

		@Override
		public Class<SignOffQuarter> answers() {
			return SignOffQuarter.class;
		}

		@Override
		public void submit(String key, SignOffQuarter answers) {
			this.closing.decide(key, answers);
		}

	}

}
