package org.partnershipactions.casereviews;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.partnershipactions.casereviews.ReviewApplication.ReportElsewhere;
import org.partnershipactions.intake.matching.MadeReports.MadeReport;

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
	boolean qualifies(ReportToCount report) {
		return within(REPORTED_WITHIN, report.occurredOn(), report.reportedOn())
				&& within(APPLIED_WITHIN, report.reportedOn(), this.appliedOn);
	}

	/** The reports that count, one for each incident: the earliest made. */
	List<ReportToCount> among(Collection<ReportToCount> reports) {
		List<ReportToCount> counted = new ArrayList<>();
		reports.stream()
			.filter(this::qualifies)
			.sorted(Comparator.comparing(ReportToCount::reportedOn))
			.filter((report) -> counted.stream().noneMatch(report::sameIncident))
			.forEach(counted::add);
		return counted;
	}

	private static boolean within(Period period, LocalDate begin, LocalDate day) {
		return !day.isBefore(begin) && day.isBefore(begin.plus(period));
	}

	/**
	 * A report that may count towards the threshold.
	 *
	 * @param name its reference, or who was told
	 * @param placeKey key of the place; null where it is not known
	 */
	public record ReportToCount(String name, LocalDate occurredOn, LocalDate reportedOn, String placeKey) {

		/**
		 * Whether both tell of one incident: the same day, and the same place where both
		 * say one.
		 */
		boolean sameIncident(ReportToCount other) {
			return this.occurredOn.equals(other.occurredOn)
					&& (this.placeKey == null || other.placeKey == null || this.placeKey.equals(other.placeKey));
		}

		static ReportToCount of(MadeReport report) {
			return new ReportToCount(report.ref(), report.occurredOn(), report.reportedOn(), report.placeKey());
		}

		static ReportToCount of(ReportElsewhere report) {
			return new ReportToCount("Told to " + report.toldTo(), report.occurredOn(), report.reportedOn(), null);
		}

	}

}
