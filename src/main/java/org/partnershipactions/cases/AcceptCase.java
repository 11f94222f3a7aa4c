package org.partnershipactions.cases;

import org.partnershipactions.forms.FormHandler;
import org.partnershipactions.forms.InvalidAnswers;

import org.springframework.stereotype.Component;

/** Answers of the form "AcceptCase", and what they do. */
record AcceptCase(Answer decision, String reason) {

	boolean accepted() {
		return this.decision == Answer.ACCEPT;
	}

	String reasonIfNeeded() {
		if (!accepted() && (this.reason == null || this.reason.isBlank())) {
			throw new InvalidAnswers("reason", "Say why the task group does not take the case in. It is kept with it");
		}
		return this.reason;
	}

	/** What the task group can say. */
	enum Answer {

		ACCEPT, NOT_ACCEPTED

	}

	@Component
	static class Handler implements FormHandler<AcceptCase> {

		private final CasePlanning planning;

		Handler(CasePlanning planning) {
			this.planning = planning;
		}

		@Override
		public String form() {
			return "AcceptCase";
		}

		@Override
		public Class<AcceptCase> answers() {
			return AcceptCase.class;
		}

		@Override
		public void submit(String key, AcceptCase answers) {
			this.planning.decide(key, answers);
		}

	}

}
