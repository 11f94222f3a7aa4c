package org.partnershipactions.planning.cycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
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
import org.partnershipactions.measures.feeds.MeasureFeeding;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.partners.TaskGroupSummary;
import org.partnershipactions.plan.reading.PlanReading;
import org.partnershipactions.plan.reading.PlanView;
import org.partnershipactions.plan.reading.PlanView.PriorityView;
import org.partnershipactions.plan.reading.PlannedAction;
import org.partnershipactions.workflow.BriefingSection;
import org.partnershipactions.workflow.BriefingSection.Row;

import org.springframework.stereotype.Component;

/**
 * What issues are scored on. Beside an issue that goes on with a priority of the year
 * before stand how far that priority's actions came, the measures that they feed and,
 * where anti-social behaviour cases are its group's work, the numbers of reports and
 * cases of twelve months by kind; what belongs to no issue stands by itself. Counts of
 * fewer than five are not shown; who may read the others, whoever asks says, because they
 * move from day to day.
 */
@Component
public class PlanEvidence {

	private final MeasureRegister measures;

	private final MeasureFeeding feeding;

	private final CountedReports reports;

	private final DataSetCaseReading cases;

	private final PlanReading plans;

	private final Directory directory;

	private final AnnualPlanSchedule schedule;

	PlanEvidence(MeasureRegister measures, MeasureFeeding feeding, CountedReports reports, DataSetCaseReading cases,
			PlanReading plans, Directory directory, AnnualPlanSchedule schedule) {
		this.measures = measures;
		this.feeding = feeding;
		this.reports = reports;
		this.cases = cases;
		this.plans = plans;
		this.directory = directory;
		this.schedule = schedule;
	}

	/** The evidence for a plan. */
	EvidenceView of(AnnualPlan plan) {
		PlanYear before = new PlanYear(plan.year().start() - 1);
		List<PriorityView> priorities = this.plans.outline(plan.partnership(), before)
			.map(PlanView::priorities)
			.orElse(List.of());
		List<PlannedAction> actions = this.plans.inShort(plan.partnership(), before);
		Map<MeasureView, Optional<Integer>> measures = measures(plan.partnership(), before, actions);
		BriefingSection volumes = volumes(plan.partnership());
		Predicate<PriorityView> ofCases = ofCases(plan.partnership());
		List<IssueEvidence> issues = new ArrayList<>();
		for (PlanIssue issue : plan.issues()) {
			priorities.stream()
				.filter((one) -> Integer.valueOf(one.number()).equals(issue.before()))
				.findFirst()
				.ifPresent((priority) -> issues.add(new IssueEvidence(issue.number(), new BriefingSection(issue.title(),
						rows(priority, actions.stream().filter((one) -> one.priority() == priority.number()).toList(),
								before, measures, ofCases.test(priority) ? volumes.rows() : List.of()),
						List.of()))));
		}
		List<Integer> told = plan.issues().stream().map(PlanIssue::before).toList();
		List<MeasureView> others = measures.keySet()
			.stream()
			.filter((one) -> measures.get(one).filter(told::contains).isEmpty())
			.toList();
		boolean counted = priorities.stream().anyMatch((one) -> told.contains(one.number()) && ofCases.test(one));
		return new EvidenceView(issues, section("Other measures of " + before, others, before),
				counted ? null : volumes);
	}

	/** Every success measure of a year, with the priority whose actions feed it. */
	private Map<MeasureView, Optional<Integer>> measures(String partnership, PlanYear year,
			List<PlannedAction> actions) {
		List<MeasureView> all = this.measures.all(year);
		Map<String, String> fed = this.feeding.actions(partnership, year, all.stream().map(MeasureView::code).toList());
		Map<String, Integer> numbers = actions.stream()
			.collect(Collectors.toMap(PlannedAction::ref, PlannedAction::priority, (first, again) -> first));
		Map<MeasureView, Optional<Integer>> byMeasure = new LinkedHashMap<>();
		all.forEach((one) -> byMeasure.put(one, Optional.ofNullable(fed.get(one.code())).map(numbers::get)));
		return byMeasure;
	}

	private List<Row> rows(PriorityView priority, List<PlannedAction> actions, PlanYear year,
			Map<MeasureView, Optional<Integer>> measures, List<Row> volumes) {
		List<Row> rows = new ArrayList<>();
		rows.add(
				new Row("Actions of " + year, standing(actions), "/plan/" + year + "/priorities/" + priority.number()));
		measures.forEach((measure, fedBy) -> fedBy.filter((number) -> number == priority.number())
			.ifPresent((number) -> rows.add(row(measure, year))));
		rows.addAll(volumes);
		return rows;
	}

	private String standing(List<PlannedAction> actions) {
		LocalDate today = this.schedule.today();
		return "%d, %d of them closed, %d late".formatted(actions.size(), count(actions, PlannedAction::closed),
				count(actions, (action) -> action.late(today)));
	}

	private static long count(List<PlannedAction> actions, Predicate<PlannedAction> which) {
		return actions.stream().filter(which).count();
	}

	/** Priorities whose group has reports and cases for its work. */
	private Predicate<PriorityView> ofCases(String partnership) {
		String group = this.directory.groupOfCases(partnership).map(TaskGroupSummary::code).orElse(null);
		return (priority) -> group != null && group.equals(priority.group());
	}

	private static BriefingSection section(String title, List<MeasureView> measures, PlanYear year) {
		return new BriefingSection(title, measures.stream().map((one) -> row(one, year)).toList(),
				measures.isEmpty() ? List.of("There are no others.") : List.of());
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
					"%s reports, %s cases in twelve months".formatted(shown(reported.get(kind)),
							shown(opened.get(kind))),
					null))
			.toList();
		return new BriefingSection("Reports and cases of twelve months", rows,
				rows.isEmpty() ? List.of("There were none.") : List.of());
	}

	private static Row row(MeasureView measure, PlanYear year) {
		return new Row(measure.title(), standing(measure), "/measures/" + measure.code() + "?year=" + year);
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

	/**
	 * What issues are scored on.
	 *
	 * @param issues what belongs to each issue that goes on with a priority of the year
	 * before, in the order of the issues
	 * @param measures the measures of the year before that belong to none of them
	 * @param volumes reports and cases of twelve months by kind, or null where they stand
	 * beside an issue
	 */
	public record EvidenceView(List<IssueEvidence> issues, BriefingSection measures, BriefingSection volumes) {

		/** All of it, in the order in which it is read. */
		public List<BriefingSection> sections() {
			return Stream
				.concat(this.issues.stream().map(IssueEvidence::section), Stream.of(this.measures, this.volumes))
				.filter((one) -> one != null)
				.toList();
		}

	}

	/**
	 * What belongs to one issue.
	 *
	 * @param number number of the issue
	 */
	public record IssueEvidence(int number, BriefingSection section) {
	}

}
