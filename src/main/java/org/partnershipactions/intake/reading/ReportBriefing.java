package org.partnershipactions.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.cases.CaseCategory;
import org.partnershipactions.forms.FormValues;
import org.partnershipactions.intake.AsbReport;
import org.partnershipactions.intake.AsbReports;
import org.partnershipactions.intake.ReportStep;
import org.partnershipactions.intake.ReportVisibility;
import org.partnershipactions.intake.reading.ReportView.ReporterView;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.workflow.BriefingSection;
import org.partnershipactions.workflow.BriefingSection.Row;
import org.partnershipactions.workflow.ProcessBriefing;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a person reads before they decide on a report or tell the reporter. Those who only
 * oversee the work see what it is about, not what was said or by whom.
 */
@Component
class ReportBriefing implements ProcessBriefing {

	private final AsbReports reports;

	private final ReportVisibility visibility;

	private final ReportParts parts;

	private final Directory directory;

	ReportBriefing(AsbReports reports, ReportVisibility visibility, ReportParts parts, Directory directory) {
		this.reports = reports;
		this.visibility = visibility;
		this.parts = parts;
		this.directory = directory;
	}

	@Override
	public String process() {
		return ReportStep.PROCESS;
	}

	@Override
	@Transactional(readOnly = true)
	public List<BriefingSection> brief(String key) {
		AsbReport report = this.reports.withKey(key);
		if (!this.visibility.seesWhole(report)) {
			return List.of(new BriefingSection("The report", outline(report), List.of()));
		}
		List<BriefingSection> sections = new ArrayList<>();
		sections.add(new BriefingSection("The report", facts(report, this.parts), said(report)));
		if (report.triage().isEmpty()) {
			sections.add(suggestions(report));
		}
		else {
			sections.add(reporter(report));
		}
		return sections;
	}

	/** The agencies that a report can be referred to. */
	@FormValues("TriageReport")
	@Transactional(readOnly = true)
	public Map<String, Object> agencies(String key) {
		List<Map<String, String>> agencies = this.directory.agencies(this.reports.withKey(key).partnership())
			.stream()
			.map((agency) -> Map.of("value", agency.code(), "label", agency.name()))
			.toList();
		return Map.of("agencies", agencies);
	}

	static List<Row> outline(AsbReport report) {
		return List.of(row("Report", report.ref() + " " + report.title()),
				row("Received", DayWords.moment(report.origin().receivedAt())));
	}

	static List<Row> facts(AsbReport report, ReportParts parts) {
		List<Row> rows = new ArrayList<>(outline(report));
		rows.add(row("About", words(report)));
		rows.add(row("Happened", DayWords.moment(report.facts().occurredAt())));
		rows.add(row("Where", parts.address(report) + ", " + report.place().ward()
				+ (report.place().outsideDistrict() ? " (outside the district)" : "")));
		rows.add(row("Anyone in danger", report.facts().anyoneInDanger() ? "Yes, it was said" : "Not that we know"));
		if (report.facts().howOften() != null) {
			rows.add(row("How often", report.facts().howOften()));
		}
		return rows;
	}

	static List<String> said(AsbReport report) {
		List<String> lines = new ArrayList<>(report.facts().description().lines().toList());
		report.additions().forEach((one) -> lines.add("Added on " + DayWords.day(one.addedAt()) + ": " + one.text()));
		return lines;
	}

	private BriefingSection suggestions(AsbReport report) {
		List<Row> rows = this.parts.suggestions(report)
			.stream()
			.map((one) -> new Row(one.ref(), String.join("; ", one.reasons()), one.path()))
			.toList();
		return new BriefingSection("What it may belong to", rows,
				rows.isEmpty() ? List.of("Nothing similar was found.") : List.of());
	}

	private BriefingSection reporter(AsbReport report) {
		ReporterView who = this.parts.reporter(report, "Telling the reporter");
		List<Row> rows = new ArrayList<>();
		rows.add(row("Name", who.name()));
		rows.add(row("Wants to hear by", who.preferredContact().words()));
		add(rows, "E-mail", who.email());
		add(rows, "Telephone", who.telephone());
		add(rows, "Address", who.address());
		return new BriefingSection("The reporter", rows, List.of());
	}

	private static String words(AsbReport report) {
		return report.categories().stream().sorted().map(CaseCategory::words).collect(Collectors.joining(", "));
	}

	private static void add(List<Row> rows, String label, String value) {
		if (value != null) {
			rows.add(row(label, value));
		}
	}

	private static Row row(String label, String value) {
		return new Row(label, value, null);
	}

}
