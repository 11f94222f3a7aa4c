package org.partnershipactions.powers;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.partnershipactions.forms.FormHandler;
import org.partnershipactions.partners.Directory;

import org.springframework.stereotype.Component;

/** Answers of the form "ReviewIntervention", and what they do. */
record ReviewIntervention(Next next, LocalDate reviewOn, InterventionOutcome outcome, String words,
		LocalDate breachedOn, String breachWords, Integer penalty, AppealOutcome appeal, String owner) {

	/** Whether it goes on. */
	enum Next {

		GOES_ON, OVER

	}

	boolean over() {
		return this.next == Next.OVER;
	}

	Breach breach() {
		return new Breach(this.breachedOn, this.breachWords, this.penalty);
	}

	@Component
	static class Handler implements FormHandler<ReviewIntervention> {

		private final InterventionWork work;

		private final InterventionTable interventions;

		private final Directory directory;

		Handler(InterventionWork work, InterventionTable interventions, Directory directory) {
			this.work = work;
			this.interventions = interventions;
			this.directory = directory;
		}

		@Override
		public String form() {
			return "ReviewIntervention";
		}

		@Override
		public Class<ReviewIntervention> answers() {
			return ReviewIntervention.class;
		}

		@Override
		public void submit(String key, ReviewIntervention answers) {
			this.work.review(key, answers);
		}

		@Override
		public Map<String, Object> values(String key) {
			Intervention intervention = this.interventions.withKey(key);
			Map<String, Object> values = new HashMap<>();
			values.put("agencies", agencies(intervention.partnership()));
			values.put("owner", intervention.owner());
			return values;
		}

		private List<Map<String, String>> agencies(String partnership) {
			return this.directory.agencies(partnership)
				.stream()
				.map((agency) -> Map.of("value", agency.code(), "label", agency.name()))
				.toList();
		}

	}

}
