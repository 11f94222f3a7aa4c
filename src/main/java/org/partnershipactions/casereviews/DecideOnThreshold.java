package org.partnershipactions.casereviews;

import org.partnershipactions.forms.FormHandler;
import org.partnershipactions.security.Actor;

import org.springframework.stereotype.Component;

/** Answers of the form "DecideOnThreshold", and what they do. */
record DecideOnThreshold(String persistence, String harm, String response, String decision) {

	@Component
	static class Handler implements FormHandler<DecideOnThreshold> {

		private final ReviewWork work;

		Handler(ReviewWork work) {
			this.work = work;
		}

		@Override
		public String form() {
			return "DecideOnThreshold";
		}

		@Override
		public Class<DecideOnThreshold> answers() {
			return DecideOnThreshold.class;
		}

		@Override
		public void submit(String key, DecideOnThreshold answers) {
			this.work.weigh(key, new Weighing("HOLD".equals(answers.decision()), answers.persistence(), answers.harm(),
					answers.response(), Actor.username()));
		}

	}

}
