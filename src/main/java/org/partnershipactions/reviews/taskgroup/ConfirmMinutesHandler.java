package org.partnershipactions.reviews.taskgroup;

import org.partnershipactions.forms.FormHandler;

import org.springframework.stereotype.Component;

/** Takes the answers of "ConfirmMinutes" to their use case. */
@Component
class ConfirmMinutesHandler implements FormHandler<ConfirmMinutes> {

	private final GroupReviewHolding holding;

	ConfirmMinutesHandler(GroupReviewHolding holding) {
		this.holding = holding;
	}

	@Override
	public String form() {
		return "ConfirmMinutes";
	}

	@Override
	public Class<ConfirmMinutes> answers() {
		return ConfirmMinutes.class;
	}

	@Override
	public void submit(String key, ConfirmMinutes answers) {
		this.holding.confirm(key, answers);
	}

}
