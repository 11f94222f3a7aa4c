package org.partnershipactions.reports.web;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.plan.reading.PlanStanding.ActionAt;
import org.partnershipactions.reports.AgencyPromises;
import org.partnershipactions.reports.AgencyReport;
import org.partnershipactions.reports.Figure;
import org.partnershipactions.reports.LateReport;
import org.partnershipactions.reports.MonthLoad;
import org.partnershipactions.reports.OnSchedule;
import org.partnershipactions.reports.PlanReport;
import org.partnershipactions.reports.Promise;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The figures of home and of agencies for programs. */
@RestController
@RequestMapping("/api")
class ReportApi {

	private final PlanReport plan;

	private final LateReport late;

	private final AgencyReport agencies;

	ReportApi(PlanReport plan, LateReport late, AgencyReport agencies) {
		this.plan = plan;
		this.late = late;
		this.agencies = agencies;
	}

	@GetMapping("/summary")
	Summary summary() {
		LateReport.Late overdue = this.late.late();
		List<Due> due = this.plan.figures()
			.map((figures) -> figures.dueWithin(PlanReport.DAYS_AHEAD))
			.orElse(List.of())
			.stream()
			.map(ReportApi::due)
			.toList();
		return new Summary(this.plan.year(), headline(),
				overdue.byAgency().stream().map((one) -> new AgencyCount(one.code(), one.name(), one.count())).toList(),
				due);
	}

	@GetMapping("/agencies/{code}/promises")
	Promises promises(@PathVariable("code") String code) {
		AgencyPromises agency = this.agencies.agency(code);
		return new Promises(code, agency.name(), agency.year(), agency.counts(),
				agency.workload().stream().map(Month::of).toList(),
				agency.owed()
					.stream()
					.map((one) -> new Owed(one.action().row().ref(), one.action().row().title(), one.asker(),
							one.contribution().due(), one.promise()))
					.toList());
	}

	private Measure headline() {
		return this.plan.headlines()
			.stream()
			.filter((headline) -> headline.group() == null)
			.findFirst()
			.map(PlanReport.Headline::measure)
			.map(Measure::of)
			.orElse(null);
	}

	private static Due due(ActionAt action) {
		return new Due(action.ref(), action.title(), action.lead(), action.stage().words(), action.stepDue());
	}

	/** What the manager's home shows. */
	record Summary(String year, Measure completedOrOnSchedule, List<AgencyCount> overdueByAgency,
			List<Due> dueNext30Days) {
	}

	/** The headline measure; null before the plan is adopted. */
	record Measure(int numerator, int denominator, int percent, int target) {

		static Measure of(OnSchedule measure) {
			return new Measure(measure.numerator(), measure.denominator(), measure.percent(), measure.target());
		}

	}

	/** How much late work an agency owes. */
	record AgencyCount(String agency, String name, int count) {
	}

	/** An action whose open step falls due soon. */
	record Due(String ref, String title, String accountableLead, String stage, LocalDate due) {
	}

	/** What became of what an agency was asked for. */
	record Promises(String agency, String name, String year, List<Figure> counts, List<Month> workload,
			List<Owed> contributions) {
	}

	/** What falls due in a month, such as {@code 2026-12}, or is late already. */
	record Month(String month, int actions, int contributions) {

		static Month of(MonthLoad load) {
			return new Month(load.code(), load.actions().size(), load.contributions().size());
		}

	}

	/** One request to contribute. */
	record Owed(String ref, String title, String asker, LocalDate due, Promise promise) {
	}

}
