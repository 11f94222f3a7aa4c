package org.partnershipactions.casereviews;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.forms.FormHandler;

import org.springframework.stereotype.Component;

/** Answers of the form "AcknowledgeApplication", and what they do. */
record AcknowledgeApplication(String consent, String refs, List<Other> others) {

	/** A report that was made to somebody else. */
	record Other(String toldTo, LocalDate occurredOn, LocalDate reportedOn) {
	}

	Acknowledgement given() {
		List<String> named = (this.refs != null) ? List.of(this.refs.split("[,;\\s]+")) : List.of();
		List<ReportElsewhere> elsewhere = (this.others != null) ? this.others.stream()
			.map((one) -> new ReportElsewhere(one.toldTo(), one.occurredOn(), one.reportedOn()))
			.toList() : List.of();
		return new Acknowledgement("NOT_NEEDED".equals(this.consent) ? null : "YES".equals(this.consent), named,
				elsewhere);
	}

	@Component
	static class Handler implements FormHandler<AcknowledgeApplication> {

		private final ReviewWork work;

		Handler(ReviewWork work) {
			this.work = work;
		}

		@Override
		public String form() {
			return "AcknowledgeApplication";
		}

		@Override
		public Class<AcknowledgeApplication> answers() {
			return AcknowledgeApplication.class;
		}

		@Override
		public void submit(String key, AcknowledgeApplication answers) {
			this.work.acknowledge(key, answers.given());
		}

	}

}
