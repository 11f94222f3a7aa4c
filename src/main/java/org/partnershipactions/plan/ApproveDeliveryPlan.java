package org.partnershipactions.plan;

import org.partnershipactions.forms.FormHandler;

import org.springframework.stereotype.Component;

/** Answers of the form "ApproveDeliveryPlan", and what they do. */
record ApproveDeliveryPlan(Decision decision, String comment) {

	@Component
	static class Handler implements FormHandler<ApproveDeliveryPlan> {

		private final ActionDelivery delivery;

		Handler(ActionDelivery delivery) {
			this.delivery = delivery;
		}

		@Override
		public String form() {
			return "ApproveDeliveryPlan";
		}

		@Override
		public Class<ApproveDeliveryPlan> answers() {
			return ApproveDeliveryPlan.class;
		}

		@Override
		public void submit(String key, ApproveDeliveryPlan answers) {
			this.delivery.decidePlan(key, answers);
		}

	}

}
