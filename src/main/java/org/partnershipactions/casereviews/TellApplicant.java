package org.partnershipactions.casereviews;

import java.util.Map;

import org.partnershipactions.forms.FormHandler;
import org.partnershipactions.intake.Channel;

import org.springframework.stereotype.Component;

/** Answers of the form "TellApplicant", and what they do. */
record TellApplicant(String channel, String words) {

	@Component
	static class Handler implements FormHandler<TellApplicant> {

		private final ReviewWork work;

		private final ApplicantWords words;

		Handler(ReviewWork work, ApplicantWords words) {
			this.work = work;
			this.words = words;
		}

		@Override
		public String form() {
			return "TellApplicant";
		}

		@Override
		public Class<TellApplicant> answers() {
			return TellApplicant.class;
		}

		@Override
		public void submit(String key, TellApplicant answers) {
			this.work.tell(key, Channel.valueOf(answers.channel()), answers.words());
		}

		/** A text to begin with, which says how to appeal. */
		@Override
		public Map<String, Object> values(String key) {
			return Map.of("words", this.words.of(key));
		}

	}

}
