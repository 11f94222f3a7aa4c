package org.partnershipactions.cases;

import org.partnershipactions.forms.FormHandler;
import org.partnershipactions.forms.InvalidAnswers;

import org.springframework.stereotype.Component;

/** Answers of the form "ApproveClosure", and what they do. */
record ApproveClosure(Answer decision, String comment) {

	boolean approved() {
		return this.decision == Answer.APPROVE;
	}

	String commentIfNeeded() {
		if (!approved() && (this.comment == null || this.comment.isBlank())) {
			throw new InvalidAnswers("comment",
					"Enter a reason, so that the lead officer knows what is still to be done");
		}
		return this.comment;
	}

	/** What can be decided on a proposed closure. */
	enum Answer {

		APPROVE, RETURN

	}

	@Component
	static class Handler implements FormHandler<ApproveClosure> {

		private final CaseClosing closing;

		Handler(CaseClosing closing) {
			this.closing = closing;
		}

		@Override
		public String form() {
			return "ApproveClosure";
		}

		@Override
		public Class<ApproveClosure> answers() {
			return ApproveClosure.class;
		}

		@Override
		public void submit(String key, ApproveClosure answers) {
			this.closing.decide(key, answers);
		}

	}

}
