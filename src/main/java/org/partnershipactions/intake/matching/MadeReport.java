package org.partnershipactions.intake.matching;

import java.time.LocalDate;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.intake.AsbReport;
import org.partnershipactions.intake.Triage;

/**
 * A report as those see it who count reports.
 *
 * @param reporterKey key of who reported; null when anonymous
 * @param occurredOn day on which it happened
 * @param reportedOn day on which it was reported
 * @param agency code of the agency that it was referred to, or null
 * @param caseKey key of the case that it opened or joined, or null
 */
public record MadeReport(String key, String partnership, String ref, String reporterKey, String placeKey,
		LocalDate occurredOn, LocalDate reportedOn, String agency, String caseKey) {

	static MadeReport of(AsbReport report) {
		return new MadeReport(report.key(), report.partnership(), report.ref(), report.reporter().reporterKey(),
				report.place().placeKey(), PartnershipClock.dayOf(report.facts().occurredAt()),
				PartnershipClock.dayOf(report.origin().receivedAt()), report.triage().map(Triage::agency).orElse(null),
				report.triage().map(Triage::caseKey).orElse(null));
	}

}
