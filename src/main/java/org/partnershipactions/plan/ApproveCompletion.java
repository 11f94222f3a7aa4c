package org.partnershipactions.plan;

import org.partnershipactions.forms.FormHandler;

import org.springframework.stereotype.Component;

/** Answers of the form "ApproveCompletion", and what they do. */
record ApproveCompletion(Decision decision, String comment) {

	@Component
	static class Handler implements FormHandler<ApproveCompletion> {

		private final ActionDelivery delivery;

		Handler(ActionDelivery delivery) {
			this.delivery = delivery;
		}

		@Override
		public String form() {
			return "ApproveCompletion";
		}

		@Override
		public Class<ApproveCompletion> answers() {
			return ApproveCompletion.class;
		}

		@Override
		public void submit(String key, ApproveCompletion answers) {
			this.delivery.decideCompletion(key, answers);
		}

	}

}
