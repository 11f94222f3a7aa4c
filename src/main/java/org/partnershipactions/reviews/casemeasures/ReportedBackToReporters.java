package org.partnershipactions.reviews.casemeasures;

import java.time.LocalDate;

import org.partnershipactions.cases.intake.ReportFigures;
import org.partnershipactions.cases.intake.ReportedBack;
import org.partnershipactions.measures.MeasureSource;
import org.partnershipactions.measures.Reckoning;

import org.springframework.stereotype.Component;

/**
 * Reporters who were told what became of their report, of those who should have been by
 * now.
 */
@Component
class ReportedBackToReporters implements MeasureSource {

	private final ReportFigures reports;

	ReportedBackToReporters(ReportFigures reports) {
		this.reports = reports;
	}

	@Override
	public String measure() {
		return "reported-back";
	}

	@Override
	public Reckoning reckon(String partnership, LocalDate from, LocalDate to) {
		ReportedBack told = this.reports.reportedBack(partnership, from, to);
		String note = "%d more are still to be told in time; %d are anonymous or want no answer and are left out"
			.formatted(told.waiting(), told.nobodyToTell());
		return new Reckoning(told.told(), told.owed(), note, "/asb/reports");
	}

}
