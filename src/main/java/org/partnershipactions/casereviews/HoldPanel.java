package org.partnershipactions.casereviews;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.partnershipactions.forms.FormHandler;

import org.springframework.stereotype.Component;

/** Answers of the form "HoldPanel", and what they do. */
record HoldPanel(LocalDate heldOn, String chairAgency, String chair, String invited, String whyNotInvited,
		String findings, List<Asked> recommendations) {

	/** What one body is asked to do. */
	record Asked(String agency, String words, LocalDate due) {
	}

	PanelOutcome outcome() {
		return new PanelOutcome(this.heldOn, this.chairAgency, this.chair, "YES".equals(this.invited),
				this.whyNotInvited, this.findings);
	}

	List<Recommendation> recommended() {
		return (this.recommendations == null) ? List.of()
				: this.recommendations.stream()
					.map((one) -> new Recommendation(one.agency(), one.words(), one.due(), null))
					.toList();
	}

	@Component
	static class Handler implements FormHandler<HoldPanel> {

		private final ReviewWork work;

		private final AsbCaseReviews reviews;

		private final ReviewTeams teams;

		Handler(ReviewWork work, AsbCaseReviews reviews, ReviewTeams teams) {
			this.work = work;
			this.reviews = reviews;
			this.teams = teams;
		}

		@Override
		public String form() {
			return "HoldPanel";
		}

		@Override
		public Class<HoldPanel> answers() {
			return HoldPanel.class;
		}

		@Override
		public void submit(String key, HoldPanel answers) {
			this.work.hold(key, answers.outcome(), answers.recommended());
		}

		/** The rule on the chair refuses by name, so that all bodies are offered. */
		@Override
		public Map<String, Object> values(String key) {
			List<Map<String, String>> agencies = this.teams.choices(this.reviews.withKey(key).partnership(), Set.of());
			List<Map<String, String>> chairs = new ArrayList<>();
			chairs.add(Map.of("value", PanelOutcome.INDEPENDENT, "label", "An independent person, of no agency"));
			chairs.addAll(agencies);
			return Map.of("agencies", agencies, "chairs", chairs);
		}

	}

}
