package org.partnershipactions.contributions;

import org.partnershipactions.forms.FormHandler;

import org.springframework.stereotype.Component;

/** Takes what an agency did to its use case. */
@Component
class MakeContributionHandler implements FormHandler<MakeContribution> {

	private final ContributionAnswers contributions;

	MakeContributionHandler(ContributionAnswers contributions) {
		this.contributions = contributions;
	}

	@Override
	public String form() {
		return "MakeContribution";
	}

	@Override
	public Class<MakeContribution> answers() {
		return MakeContribution.class;
	}

	@Override
	public void submit(String key, MakeContribution answers) {
		this.contributions.make(key, answers);
	}

}
