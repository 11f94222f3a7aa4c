package org.partnershipactions.planning.cycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.cases.CaseCategory;
import org.partnershipactions.cases.figures.CountedCase;
import org.partnershipactions.cases.figures.DataSetCaseReading;
import org.partnershipactions.intake.figures.CountedReport;
import org.partnershipactions.intake.figures.CountedReports;
import org.partnershipactions.measures.MeasureRegister;
import org.partnershipactions.measures.MeasureView;
import org.partnershipactions.measures.SmallCounts;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.planning.acceptance.RoleReading;
import org.partnershipactions.workflow.BriefingSection.Row;
import org.partnershipactions.workflow.BriefingSection;
import org.partnershipactions.workflow.ProcessBriefing;

import org.springframework.stereotype.Component;

/**
 * What the manager and the board read before they score, choose and adopt: the issues
 * with their scores, the measures, reports and cases of the year as evidence (counts of
 * fewer than five are not shown), and what the agencies say to their roles.
 */
@Component
class AnnualPlanBriefing implements ProcessBriefing {

	private final AnnualPlans plans;

	private final RoleReading roles;

	private final Directory directory;

	private final MeasureRegister measures;

	private final CountedReports reports;

	private final DataSetCaseReading cases;

	private final AnnualPlanSchedule schedule;

	AnnualPlanBriefing(AnnualPlans plans, RoleReading roles, Directory directory, MeasureRegister measures,
			CountedReports reports, DataSetCaseReading cases, AnnualPlanSchedule schedule) {
		this.plans = plans;
		this.roles = roles;
		this.directory = directory;
		this.measures = measures;
		this.reports = reports;
		this.cases = cases;
		this.schedule = schedule;
	}

	@Override
	public String process() {
		return AnnualPlanStep.PROCESS;
	}

	@Override
	public List<BriefingSection> brief(String key) {
		AnnualPlan plan = this.plans.withKey(key);
		List<BriefingSection> sections = new ArrayList<>();
		sections.add(plan(plan));
		if (plan.state() == AnnualPlanState.ADOPTING) {
			sections.add(roles(plan));
		}
		else {
			sections.add(scores(plan));
			sections.add(measures(new PlanYear(plan.year().start() - 1)));
			sections.add(volumes(plan.partnership()));
		}
		return sections;
	}

	private static BriefingSection plan(AnnualPlan plan) {
		List<Row> rows = new ArrayList<>();
		rows.add(new Row("Making of the plan", plan.year().toString(), AnnualPlanSubject.path(plan.year())));
		if (plan.state() == AnnualPlanState.ADOPTING) {
			rows.add(new Row("Draft", plan.year().toString(), "/plan/" + plan.year()));
		}
		if (plan.returnReason() != null) {
			rows.add(new Row("Sent back because", plan.returnReason(), null));
		}
		return new BriefingSection("The plan", rows, List.of());
	}

	private static BriefingSection scores(AnnualPlan plan) {
		List<Row> rows = plan.issues()
			.stream()
			.filter((one) -> one.scores() != null)
			.map((one) -> new Row(one.title(), words(one), null))
			.toList();
		return new BriefingSection("Issues and their scores", rows,
				rows.isEmpty() ? List.of("Nothing is scored yet.") : List.of());
	}

	private static String words(PlanIssue issue) {
		String each = issue.scores()
			.byCriterion()
			.entrySet()
			.stream()
			.map((one) -> one.getKey().words() + " " + one.getValue())
			.collect(Collectors.joining(", "));
		return "%d of %d: %s".formatted(issue.sum(), IssueScores.most(), each)
				+ ((issue.note() != null) ? ". " + issue.note() : "");
	}

	private BriefingSection roles(AnnualPlan plan) {
		List<Row> rows = this.roles.all(plan.partnership(), plan.year())
			.stream()
			.map((one) -> new Row(this.directory.agencyName(one.agency()),
					one.state().words() + ((one.words() != null) ? ". " + one.words() : ""), null))
			.toList();
		return new BriefingSection("What the agencies say", rows, List.of());
	}

	/** The success measures of a year, each with its last value. */
	private BriefingSection measures(PlanYear year) {
		List<Row> rows = this.measures.all(year)
			.stream()
			.map((one) -> new Row(one.title(), standing(one), "/measures/" + one.code() + "?year=" + year))
			.toList();
		return new BriefingSection("Measures of " + year, rows,
				rows.isEmpty() ? List.of("No measure was chosen for this year.") : List.of());
	}

	/** Reports and cases of the last twelve months, by kind. */
	private BriefingSection volumes(String partnership) {
		LocalDate today = this.schedule.today();
		LocalDate from = today.minusYears(1).plusDays(1);
		Map<CaseCategory, Long> reported = this.reports.received(partnership, from, today)
			.stream()
			.filter((one) -> one.category() != null)
			.collect(Collectors.groupingBy(CountedReport::category, Collectors.counting()));
		Map<CaseCategory, Long> opened = this.cases.opened(partnership, from, today)
			.stream()
			.collect(Collectors.groupingBy(CountedCase::category, Collectors.counting()));
		List<Row> rows = Stream.of(CaseCategory.values())
			.filter((kind) -> reported.containsKey(kind) || opened.containsKey(kind))
			.map((kind) -> new Row(kind.words(),
					"%s reports, %s cases".formatted(shown(reported.get(kind)), shown(opened.get(kind))), null))
			.toList();
		return new BriefingSection("Reports and cases of twelve months", rows,
				rows.isEmpty() ? List.of("There were none.") : List.of());
	}

	private static String standing(MeasureView measure) {
		if (measure.latest() == null) {
			return "No value yet";
		}
		String value = measure.latest().told(measure.unit());
		return (measure.onTarget() == null) ? value : value + (measure.onTarget() ? ", on target" : ", not on target");
	}

	private static String shown(Long count) {
		int number = (count != null) ? count.intValue() : 0;
		return (number > 0 && SmallCounts.small(number)) ? "fewer than " + SmallCounts.LEAST : String.valueOf(number);
	}

}
