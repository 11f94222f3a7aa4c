package org.partnershipactions.cases;

import org.partnershipactions.forms.FormHandler;

import org.springframework.stereotype.Component;

/** Answers of the form "SuperviseCase", and what they do. */
record SuperviseCase(String words) {

	@Component
	static class Handler implements FormHandler<SuperviseCase> {

		private final CaseCare care;

		Handler(CaseCare care) {
			this.care = care;
		}

		@Override
		public String form() {
			return "SuperviseCase";
		}

		@Override
		public Class<SuperviseCase> answers() {
			return SuperviseCase.class;
		}

		@Override
		public void submit(String key, SuperviseCase answers) {
			this.care.supervise(key, answers);
		}

	}

}
