package org.partnershipactions.casereviews;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The rule that says which reports count towards the threshold: each made within one
 * month of what happened, and the application made within six months of the report; one
 * incident counts once, whichever bodies were told (s. 104(4), (11) and (12) of the
 * Anti-social Behaviour, Crime and Policing Act 2014). Both periods begin with the day
 * itself, so that the last day of a month from 5 May is 4 June.
 *
 * @param appliedOn day of the application
 */
public record QualifyingReports(LocalDate appliedOn) {

	/** Law, no local figure: s. 104(11)(a). */
	static final Period REPORTED_WITHIN = Period.ofMonths(1);

	/** Law, no local figure: s. 104(11)(b). */
	public static final Period APPLIED_WITHIN = Period.ofMonths(6);

	/** Whether one report counts by its dates. */
	boolean qualifies(CountedReport report) {
		return within(REPORTED_WITHIN, report.occurredOn(), report.reportedOn())
				&& within(APPLIED_WITHIN, report.reportedOn(), this.appliedOn);
	}

	/** The reports that count, one for each incident: the earliest made. */
	List<CountedReport> among(Collection<CountedReport> reports) {
		List<CountedReport> counted = new ArrayList<>();
		reports.stream()
			.filter(this::qualifies)
			.sorted(Comparator.comparing(CountedReport::reportedOn))
			.filter((report) -> counted.stream().noneMatch(report::sameIncident))
			.forEach(counted::add);
		return counted;
	}

	private static boolean within(Period period, LocalDate begin, LocalDate day) {
		return !day.isBefore(begin) && day.isBefore(begin.plus(period));
	}

}
