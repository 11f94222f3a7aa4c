package org.partnershipactions.contributions;

import org.partnershipactions.forms.FormHandler;

import org.springframework.stereotype.Component;

/** Takes an agency's answer to its use case. */
@Component
class AnswerRequestHandler implements FormHandler<AnswerRequest> {

	private final ContributionAnswers contributions;

	AnswerRequestHandler(ContributionAnswers contributions) {
		this.contributions = contributions;
	}

	@Override
	public String form() {
		return "AnswerRequest";
	}

	@Override
	public Class<AnswerRequest> answers() {
		return AnswerRequest.class;
	}

	@Override
	public void submit(String key, AnswerRequest answers) {
		this.contributions.answer(key, answers);
	}

}
