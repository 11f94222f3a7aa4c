package org.partnershipactions.cases;

import java.time.LocalDate;
import java.util.Map;

import org.partnershipactions.forms.FormHandler;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.privacy.Gateway;
import org.partnershipactions.privacy.Regime;

import org.springframework.stereotype.Component;

/** Answers of the form "DecideOnAccess", and what they do. */
record DecideOnAccess(Answer decision, LocalDate until, Gateway gateway, Regime regime, Identity identity,
		String reason) {

	AccessDecision decision(LocalDate today) {
		if (this.decision == Answer.REFUSE) {
			return new AccessDecision(null, null, null, false, Reasons.needed(this.reason));
		}
		if (this.until == null || this.until.isBefore(today)) {
			throw new InvalidAnswers("until", "Enter the last day of the access, today or later");
		}
		if (this.gateway == null || this.gateway == Gateway.RIGHT_OF_ACCESS || this.regime == null) {
			throw new InvalidAnswers("gateway", "Choose what allows you to share the case");
		}
		return new AccessDecision(this.gateway, this.regime, this.until, this.identity == Identity.SHOWN, this.reason);
	}

	/** What the owner can say. */
	enum Answer {

		GIVE, REFUSE

	}

	/** Whether who complains is shown too. */
	enum Identity {

		SHOWN, NOT_SHOWN

	}

	@Component
	static class Handler implements FormHandler<DecideOnAccess> {

		private final CaseAccessDeciding deciding;

		private final CaseAccessRequests requests;

		private final AsbCases cases;

		Handler(CaseAccessDeciding deciding, CaseAccessRequests requests, AsbCases cases) {
			this.deciding = deciding;
			this.requests = requests;
			this.cases = cases;
		}

		@Override
		public String form() {
			return "DecideOnAccess";
		}

		@Override
		public Class<DecideOnAccess> answers() {
			return DecideOnAccess.class;
		}

		@Override
		public void submit(String key, DecideOnAccess answers) {
			this.deciding.decide(key, answers);
		}

		/** What the case is shared under usually is chosen to begin with. */
		@Override
		public Map<String, Object> values(String key) {
			CaseSharing sharing = this.cases.withKey(this.requests.withKey(key).caseKey()).sharing();
			return Map.of("gateway", sharing.gateway().name(), "regime", sharing.regime().name(), "identity",
					Identity.NOT_SHOWN.name());
		}

	}

}
