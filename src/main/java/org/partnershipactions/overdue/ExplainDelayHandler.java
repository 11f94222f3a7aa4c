package org.partnershipactions.overdue;

import org.partnershipactions.forms.FormHandler;

import org.springframework.stereotype.Component;

/** Takes an agency's explanation to its use case. */
@Component
class ExplainDelayHandler implements FormHandler<ExplainDelay> {

	private final OverdueDecisions decisions;

	ExplainDelayHandler(OverdueDecisions decisions) {
		this.decisions = decisions;
	}

	@Override
	public String form() {
		return "ExplainDelay";
	}

	@Override
	public Class<ExplainDelay> answers() {
		return ExplainDelay.class;
	}

	@Override
	public void submit(String key, ExplainDelay answers) {
		this.decisions.explain(key, answers);
	}

}
