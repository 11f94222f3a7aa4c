package org.partnershipactions.plan;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

import org.partnershipactions.evidence.EvidenceUpload;
import org.partnershipactions.forms.FormHandler;
import org.partnershipactions.forms.HandedFile;

import org.springframework.stereotype.Component;

/** Answers of the form "ReportCompletion", and what they do. */
record ReportCompletion(String outcome, Integer counted, BigDecimal spent, String evidenceLinks, String lessons) {

	CompletionReport report() {
		return new CompletionReport(this.outcome, this.counted, this.spent, this.evidenceLinks, this.lessons);
	}

	@Component
	static class Handler implements FormHandler<ReportCompletion> {

		private final ActionDelivery delivery;

		private final PriorityActions actions;

		private final EvidenceStore evidence;

		Handler(ActionDelivery delivery, PriorityActions actions, EvidenceStore evidence) {
			this.delivery = delivery;
			this.evidence = evidence;
			this.actions = actions;
		}

		@Override
		public String form() {
			return "ReportCompletion";
		}

		@Override
		public Class<ReportCompletion> answers() {
			return ReportCompletion.class;
		}

		@Override
		public void submit(String key, ReportCompletion answers) {
			this.delivery.reportCompletion(key, answers);
		}

		@Override
		public void file(String key, HandedFile file) {
			this.evidence.add(key, new EvidenceUpload(file.name(), file.content()));
		}

		/** The report that was returned, where there was one. */
		@Override
		public Map<String, Object> values(String key) {
			Map<String, Object> values = new HashMap<>();
			this.actions.withKey(key).delivery().report().ifPresent((report) -> {
				values.put("outcome", report.outcome());
				values.put("counted", report.counted());
				values.put("spent", report.spent());
				values.put("evidenceLinks", report.evidenceLinks());
				values.put("lessons", report.lessons());
			});
			return values;
		}

	}

}
