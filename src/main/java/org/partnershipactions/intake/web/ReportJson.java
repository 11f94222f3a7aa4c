package org.partnershipactions.intake.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.partnershipactions.cases.CaseCategory;
import org.partnershipactions.intake.ReportRow;
import org.partnershipactions.intake.matching.Suggestion;
import org.partnershipactions.intake.reading.ReportView;
import org.partnershipactions.intake.reading.ReporterView;

/** One report as JSON, as far as the reader may see it. */
record ReportJson(String ref, String state, List<String> categories, String description, Instant occurredAt,
		String howOften, String address, String ward, boolean outsideDistrict, boolean anyoneInDanger,
		Instant receivedAt, String source, String sourceReference, ReporterView reporter, String decision,
		String reason, String caseRef, String agency, String next, LocalDate due, List<Suggestion> suggestions,
		List<Owed> contributions, List<ReportView.Entry> timeline) {

	static ReportJson of(ReportView report) {
		ReportView.What what = report.what();
		ReportView.Outcome outcome = (report.outcome() != null) ? report.outcome()
				: new ReportView.Outcome(null, null, null, null, null, null);
		return new ReportJson(report.ref(), Codes.of(report.state()), codes(report), what.description(),
				what.occurredAt(), what.howOften(), what.address(), what.ward(), what.outsideDistrict(),
				what.anyoneInDanger(), what.receivedAt(), Codes.of(what.source()), what.sourceReference(),
				report.reporter(), (outcome.decision() != null) ? Codes.of(outcome.decision()) : null, outcome.reason(),
				outcome.caseRef(), outcome.agency(), report.next(), report.stepDue(), report.suggestions(),
				owed(report), report.timeline());
	}

	private static List<String> codes(ReportView report) {
		return report.categories().stream().sorted().map(Codes::of).toList();
	}

	private static List<Owed> owed(ReportView report) {
		return report.contributions()
			.stream()
			.map((one) -> new Owed(one.agency(), Codes.of(one.state()), one.due(), one.done()))
			.toList();
	}

	/** What an agency was asked for. */
	record Owed(String agency, String state, LocalDate due, String done) {
	}

	/**
	 * What whoever sends a report gets in return.
	 *
	 * @param notice what the sender should know of it; absent where there is nothing
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Taken(String ref, String followUrl, String notice) {
	}

	/** What followed from a decision. */
	record Decision(String caseRef) {
	}

	/**
	 * A page of reports.
	 *
	 * @param next the value of {@code after} for the next page, or null
	 */
	record Page(List<Listed> items, String next) {
	}

	/** One report of a list. */
	record Listed(String ref, String state, String category, String title, String ward, Instant receivedAt,
			LocalDate due, String decision) {

		static Listed of(ReportRow row) {
			CaseCategory category = row.category();
			return new Listed(row.ref(), Codes.of(row.state()), Codes.of(category), row.title(), row.ward(),
					row.receivedAt(), row.stepDue(), (row.decision() != null) ? Codes.of(row.decision()) : null);
		}

	}

}
