package org.partnershipactions.contributions;

import java.util.Map;

import org.partnershipactions.forms.FormHandler;

import org.springframework.stereotype.Component;

/** Takes the decision on a declined request to its use case, and offers the agencies. */
@Component
class DecideOnDeclineHandler implements FormHandler<DecideOnDecline> {

	private final DeclinedRequests requests;

	DecideOnDeclineHandler(DeclinedRequests requests) {
		this.requests = requests;
	}

	@Override
	public String form() {
		return "DecideOnDecline";
	}

	@Override
	public Class<DecideOnDecline> answers() {
		return DecideOnDecline.class;
	}

	@Override
	public void submit(String key, DecideOnDecline answers) {
		this.requests.decide(key, answers);
	}

	@Override
	public Map<String, Object> values(String key) {
		return Map.of("agencies", this.requests.agencies(key));
	}

}
