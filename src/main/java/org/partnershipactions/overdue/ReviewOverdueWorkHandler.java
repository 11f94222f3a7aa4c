package org.partnershipactions.overdue;

import java.util.Map;

import org.partnershipactions.forms.FormHandler;

import org.springframework.stereotype.Component;

/** Takes the decision on late work to its use case, and offers date and agencies. */
@Component
class ReviewOverdueWorkHandler implements FormHandler<ReviewOverdueWork> {

	private final OverdueDecisions decisions;

	ReviewOverdueWorkHandler(OverdueDecisions decisions) {
		this.decisions = decisions;
	}

	@Override
	public String form() {
		return "ReviewOverdueWork";
	}

	@Override
	public Class<ReviewOverdueWork> answers() {
		return ReviewOverdueWork.class;
	}

	@Override
	public void submit(String key, ReviewOverdueWork answers) {
		this.decisions.decide(key, answers);
	}

	@Override
	public Map<String, Object> values(String key) {
		return this.decisions.proposals(key);
	}

}
