package org.partnershipactions.planning.cycle;

import java.time.LocalDate;
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
import org.partnershipactions.workflow.BriefingSection.Row;
import org.partnershipactions.workflow.BriefingSection;

import org.springframework.stereotype.Component;

/**
 * What issues are scored on: the measures of the year before, and the numbers of reports
 * and cases of twelve months by kind. Counts of fewer than five are not shown; who may
 * read the others, whoever asks says, because they move from day to day.
 */
@Component
public class PlanEvidence {

	private final MeasureRegister measures;

	private final CountedReports reports;

	private final DataSetCaseReading cases;

	private final AnnualPlanSchedule schedule;

	PlanEvidence(MeasureRegister measures, CountedReports reports, DataSetCaseReading cases,
			AnnualPlanSchedule schedule) {
		this.measures = measures;
		this.reports = reports;
		this.cases = cases;
		this.schedule = schedule;
	}

	/** The evidence for the plan of a year. */
	EvidenceView of(String partnership, PlanYear year) {
		return new EvidenceView(measures(new PlanYear(year.start() - 1)), volumes(partnership));
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

	/**
	 * What issues are scored on.
	 *
	 * @param measures the success measures of the year before
	 * @param volumes reports and cases of twelve months by kind
	 */
	public record EvidenceView(BriefingSection measures, BriefingSection volumes) {
	}

}
