package org.partnershipactions.reviews.quarter;

import java.util.ArrayList;
import java.util.List;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.measures.ReadingRequest.ReadingState;
import org.partnershipactions.measures.readings.ReadingAsking;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.plan.reading.PlanStanding;
import org.partnershipactions.plan.reading.StandingReading;
import org.partnershipactions.reviews.returns.ReturnReading;
import org.partnershipactions.workflow.BriefingSection;
import org.partnershipactions.workflow.BriefingSection.Row;
import org.partnershipactions.workflow.ProcessBriefing;

import org.springframework.stereotype.Component;

/**
 * What the manager and the board read before they compile and sign a quarter: what was
 * written, where lead and dates disagree, and what is missing.
 */
@Component
class QuarterBriefing implements ProcessBriefing {

	private final MonitoredQuarters quarters;

	private final StandingReading standing;

	private final ReturnReading returns;

	private final ReadingAsking readings;

	private final Directory directory;

	QuarterBriefing(MonitoredQuarters quarters, StandingReading standing, ReturnReading returns, ReadingAsking readings,
			Directory directory) {
		this.quarters = quarters;
		this.standing = standing;
		this.returns = returns;
		this.readings = readings;
		this.directory = directory;
	}

	@Override
	public String process() {
		return QuarterStep.PROCESS;
	}

	@Override
	public List<BriefingSection> brief(String key) {
		MonitoredQuarter quarter = this.quarters.withKey(key);
		PlanStanding plan = this.standing.at(quarter.partnership(), quarter.quarter().year(),
				quarter.quarter().lastDay());
		List<BriefingSection> sections = new ArrayList<>();
		sections.add(quarter(quarter, plan));
		sections.add(disagreements(plan));
		sections.add(missingReturns(quarter));
		sections.add(missingReadings(quarter));
		return sections;
	}

	private BriefingSection quarter(MonitoredQuarter quarter, PlanStanding plan) {
		QuarterView view = quarter.view();
		List<Row> rows = new ArrayList<>();
		rows.add(new Row("Quarter", view.quarter().words(), QuarterSubject.path(view.quarter())));
		rows.add(new Row("Completed or on schedule",
				"%d of %d live actions".formatted(plan.onSchedule().size(), plan.live().size()),
				"/reports/quarterly?plan=%s&quarter=%d".formatted(view.quarter().year(), view.quarter().number())));
		add(rows, "First due", quarter.lateAfter() != null && !quarter.lateAfter().equals(quarter.stepDue())
				? DayWords.day(quarter.lateAfter()) : null);
		add(rows, "Highlights", view.highlights());
		add(rows, "Risks", view.risks());
		add(rows, "Sent back because", view.returnReason());
		return new BriefingSection("The quarter", rows, List.of());
	}

	private static BriefingSection disagreements(PlanStanding plan) {
		List<Row> rows = plan.disagreements()
			.stream()
			.map((action) -> new Row(action.ref() + " " + action.title(),
					"The lead says %s, the dates say: %s".formatted(
							action.given().confidence().rag().name().toLowerCase(), action.rag().words().toLowerCase()),
					"/actions/" + plan.year() + "/" + action.ref()))
			.toList();
		return new BriefingSection("Where lead and dates disagree", rows, orNone(rows, "Nowhere."));
	}

	private BriefingSection missingReturns(MonitoredQuarter quarter) {
		String page = QuarterSubject.path(quarter.quarter());
		List<Row> rows = this.returns.byAgency(quarter.partnership(), quarter.quarter())
			.stream()
			.filter((agency) -> !agency.missed().isEmpty())
			.map((agency) -> new Row(this.directory.agencyName(agency.agency()),
					"%d of %d".formatted(agency.missed().size(), agency.asked().size()),
					page + "?agency=" + agency.agency() + "&returns=missed#returns"))
			.toList();
		return new BriefingSection("No return by agency", rows, orNone(rows, "Every return was given in time."));
	}

	private BriefingSection missingReadings(MonitoredQuarter quarter) {
		List<Row> rows = this.readings.of(quarter.partnership(), quarter.quarter())
			.stream()
			.filter((reading) -> reading.state() == ReadingState.NOT_GIVEN)
			.map((reading) -> new Row(reading.title(), this.directory.agencyName(reading.agency()),
					"/measures/" + reading.code()))
			.toList();
		return new BriefingSection("Missing readings", rows, orNone(rows, "Every reading was given."));
	}

	private static List<String> orNone(List<Row> rows, String none) {
		return rows.isEmpty() ? List.of(none) : List.of();
	}

	private static void add(List<Row> rows, String label, String value) {
		if (value != null) {
			rows.add(new Row(label, value, null));
		}
	}

}
