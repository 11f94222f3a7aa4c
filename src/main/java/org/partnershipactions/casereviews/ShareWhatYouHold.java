package org.partnershipactions.casereviews;

import org.partnershipactions.forms.FormHandler;
import org.partnershipactions.security.Actor;

import org.springframework.stereotype.Component;

/** Answers of the form "ShareWhatYouHold", and what they do. */
record ShareWhatYouHold(String holds, String told, String done, String result) {

	@Component
	static class Handler implements FormHandler<ShareWhatYouHold> {

		private final ReviewSharing sharing;

		private final ReviewDates dates;

		Handler(ReviewSharing sharing, ReviewDates dates) {
			this.sharing = sharing;
			this.dates = dates;
		}

		@Override
		public String form() {
			return "ShareWhatYouHold";
		}

		@Override
		public Class<ShareWhatYouHold> answers() {
			return ShareWhatYouHold.class;
		}

		@Override
		public void submit(String key, ShareWhatYouHold answers) {
			this.sharing.share(key, new Holdings("YES".equals(answers.holds()), answers.told(), answers.done(),
					answers.result(), this.dates.today(), Actor.username()));
		}

	}

}
