package org.partnershipactions.cases;

import org.partnershipactions.forms.FormHandler;

import org.springframework.stereotype.Component;

/** Answers of the form "ProposeClosure", and what they do. */
record ProposeClosure(Outcome outcome, Behaviour behaviour, String victimsView, String summary) {

	CaseClosure by(String account) {
		return new CaseClosure(this.outcome, this.behaviour, this.victimsView, this.summary, account, null, null, null,
				null, null);
	}

	@Component
	static class Handler implements FormHandler<ProposeClosure> {

		private final CaseClosing closing;

		Handler(CaseClosing closing) {
			this.closing = closing;
		}

		@Override
		public String form() {
			return "ProposeClosure";
		}

		@Override
		public Class<ProposeClosure> answers() {
			return ProposeClosure.class;
		}

		@Override
		public void submit(String key, ProposeClosure answers) {
			this.closing.propose(key, answers);
		}

	}

}
