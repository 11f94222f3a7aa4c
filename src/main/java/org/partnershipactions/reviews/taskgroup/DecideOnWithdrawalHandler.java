package org.partnershipactions.reviews.taskgroup;

import org.partnershipactions.forms.FormHandler;

import org.springframework.stereotype.Component;

/** Takes the answers of "DecideOnWithdrawal" to their use case. */
@Component
class DecideOnWithdrawalHandler implements FormHandler<DecideOnWithdrawal> {

	private final FollowUpAnswering answering;

	DecideOnWithdrawalHandler(FollowUpAnswering answering) {
		this.answering = answering;
	}

	@Override
	public String form() {
		return "DecideOnWithdrawal";
	}

	@Override
	public Class<DecideOnWithdrawal> answers() {
		return DecideOnWithdrawal.class;
	}

	@Override
	public void submit(String key, DecideOnWithdrawal answers) {
		this.answering.decide(key, answers);
	}

}
