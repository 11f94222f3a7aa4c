package org.partnershipactions.reviews.taskgroup;

import org.partnershipactions.forms.FormHandler;

import org.springframework.stereotype.Component;

/** Takes the answers of "DoFollowUp" to their use case. */
@Component
class DoFollowUpHandler implements FormHandler<DoFollowUp> {

	private final FollowUpAnswering answering;

	DoFollowUpHandler(FollowUpAnswering answering) {
		this.answering = answering;
	}

	@Override
	public String form() {
		return "DoFollowUp";
	}

	@Override
	public Class<DoFollowUp> answers() {
		return DoFollowUp.class;
	}

	@Override
	public void submit(String key, DoFollowUp answers) {
		this.answering.answer(key, answers);
	}

}
