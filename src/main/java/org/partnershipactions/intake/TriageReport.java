package org.partnershipactions.intake;

import java.util.List;
import java.util.Map;

import org.partnershipactions.forms.FormHandler;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers of the form "TriageReport", and what they do. */
record TriageReport(TriageDecision decision, String caseRef, String agency, String reason) {

	@Component
	static class Handler implements FormHandler<TriageReport> {

		private final ReportTriage triage;

		private final AsbReports reports;

		private final ReportTeams teams;

		Handler(ReportTriage triage, AsbReports reports, ReportTeams teams) {
			this.triage = triage;
			this.reports = reports;
			this.teams = teams;
		}

		@Override
		public String form() {
			return "TriageReport";
		}

		@Override
		public Class<TriageReport> answers() {
			return TriageReport.class;
		}

		@Override
		public void submit(String key, TriageReport answers) {
			this.triage.triage(key,
					new Decided(answers.decision(), answers.caseRef(), answers.agency(), answers.reason()));
		}

		@Override
		@Transactional(readOnly = true)
		public Map<String, Object> values(String key) {
			String partnership = this.reports.withKey(key).partnership();
			List<Map<String, String>> agencies = this.teams.directory()
				.agencies(partnership)
				.stream()
				.map((agency) -> Map.of("value", agency.code(), "label", agency.name()))
				.toList();
			return Map.of("agencies", agencies);
		}

	}

}
