package org.partnershipactions.intake;

import java.util.List;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.residents.InvolvementReading;
import org.partnershipactions.residents.InvolvementReading.Involvement;

import org.springframework.stereotype.Component;

/** Tells which reports a person made, to those who run Daily Tasking. */
@Component
class ReportInvolvements implements InvolvementReading {

	private final AsbReports reports;

	private final ReportAccess access;

	ReportInvolvements(AsbReports reports, ReportAccess access) {
		this.reports = reports;
		this.access = access;
	}

	@Override
	public List<Involvement> of(String residentKey) {
		return this.reports.findByReporterReporterKey(residentKey)
			.stream()
			.filter(this.access::reads)
			.map((one) -> new Involvement(ReportSubjects.KIND, one.key(), one.ref(), "Reporter",
					PartnershipClock.dayOf(one.origin().receivedAt()), ReportSubjects.path(one)))
			.toList();
	}

}
