package org.partnershipactions.reports.dataset;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.cases.figures.CountedCase;
import org.partnershipactions.cases.figures.DataSetCaseReading;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.intake.figures.CountedReport;
import org.partnershipactions.intake.figures.CountedReports;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.CurrentPerson;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.OVERSEERS;

/**
 * The depersonalised data set of a quarter. Only quarters that have ended are counted: of
 * two counts of one that runs, the difference would tell of single cases.
 */
@Service
@Transactional(readOnly = true)
public class DataSet {

	private static final int SHOWN = 8;

	private final CountedReports reports;

	private final DataSetCaseReading cases;

	private final CurrentPerson person;

	private final PartnershipClock clock;

	DataSet(CountedReports reports, DataSetCaseReading cases, CurrentPerson person, PartnershipClock clock) {
		this.reports = reports;
		this.cases = cases;
		this.person = person;
		this.clock = clock;
	}

	/** The quarters that have ended, latest first: those of two years. */
	@AllowedTo(OVERSEERS)
	public List<Quarter> quarters() {
		return Stream.iterate(Quarter.of(this.clock.today()).previous(), Quarter::previous).limit(SHOWN).toList();
	}

	/**
	 * The numbers of a quarter.
	 * @throws InvalidAnswers on {@code quarter} where it has not ended
	 */
	@AllowedTo(OVERSEERS)
	public List<DataCell> of(Quarter quarter) {
		if (!this.clock.today().isAfter(quarter.lastDay())) {
			throw new InvalidAnswers("quarter",
					"%s has not ended. Choose a quarter that has.".formatted(quarter.words()));
		}
		String ours = this.person.partnership();
		LocalDate from = quarter.firstDay();
		LocalDate to = quarter.lastDay();
		return Stream
			.of(reports(this.reports.received(ours, from, to)), opened(this.cases.opened(ours, from, to)),
					closed(this.cases.closed(ours, from, to)))
			.flatMap(List::stream)
			.toList();
	}

	private static List<DataCell> opened(List<CountedCase> cases) {
		return cases("cases_opened", cases).by("month", (one) -> YearMonth.from(one.openedOn()).toString()).cells();
	}

	private static List<DataCell> closed(List<CountedCase> cases) {
		return cases("cases_closed", cases)
			.by("outcome", (one) -> (one.outcome() != null) ? one.outcome().words() : null)
			.cells();
	}

	private static List<DataCell> reports(List<CountedReport> reports) {
		return new DataSetTally<>("reports", reports).byCategory(CountedReport::category)
			.by("ward", CountedReport::ward)
			.by("month", (one) -> YearMonth.from(PartnershipClock.dayOf(one.receivedAt())).toString())
			.by("decision", (one) -> (one.decision() != null) ? one.decision().words() : "Not decided yet")
			.cells();
	}

	private static DataSetTally<CountedCase> cases(String counted, List<CountedCase> cases) {
		return new DataSetTally<>(counted, cases).byCategory(CountedCase::category)
			.by("ward", CountedCase::ward)
			.by("risk_band", (one) -> (one.risk() != null) ? one.risk().words() : "Not assessed yet");
	}

}
