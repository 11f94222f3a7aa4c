package org.partnershipactions.casereviews;

import java.time.LocalDate;

import org.partnershipactions.intake.matching.MadeReport;

/**
 * A report that may count towards the threshold.
 *
 * @param name its reference, or who was told
 * @param placeKey key of the place; null where it is not known
 */
public record CountedReport(String name, LocalDate occurredOn, LocalDate reportedOn, String placeKey) {

	/**
	 * Whether both tell of one incident: the same day, and the same place where both say
	 * one.
	 */
	boolean sameIncident(CountedReport other) {
		return this.occurredOn.equals(other.occurredOn)
				&& (this.placeKey == null || other.placeKey == null || this.placeKey.equals(other.placeKey));
	}

	static CountedReport of(MadeReport report) {
		return new CountedReport(report.ref(), report.occurredOn(), report.reportedOn(), report.placeKey());
	}

	static CountedReport of(ReportElsewhere report) {
		return new CountedReport("Told to " + report.toldTo(), report.occurredOn(), report.reportedOn(), null);
	}

}
