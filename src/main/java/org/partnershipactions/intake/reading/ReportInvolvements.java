package org.partnershipactions.intake.reading;

import java.util.Collection;
import java.util.List;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.intake.AsbReports;
import org.partnershipactions.intake.ReportSubject;
import org.partnershipactions.intake.ReportVisibility;
import org.partnershipactions.residents.InvolvementReading;
import org.partnershipactions.residents.InvolvementReading.Involvement;

import org.springframework.stereotype.Component;

/** Tells which reports a person made, to those who run Daily Tasking. */
@Component
class ReportInvolvements implements InvolvementReading {

	private final AsbReports reports;

	private final ReportVisibility visibility;

	ReportInvolvements(AsbReports reports, ReportVisibility visibility) {
		this.reports = reports;
		this.visibility = visibility;
	}

	@Override
	public List<Involvement> of(Collection<String> residentKeys) {
		return this.visibility.seenWhole(this.reports.findByReporterReporterKeyIn(residentKeys))
			.stream()
			.map((one) -> new Involvement(ReportSubject.KIND, one.key(), one.ref(), "Reporter",
					PartnershipClock.dayOf(one.origin().receivedAt()), ReportSubject.path(one)))
			.toList();
	}

}
