package org.partnershipactions.intake.figures;

import java.time.Instant;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.cases.figures.FigureRow;
import org.partnershipactions.intake.ReportState;

/**
 * A report as the figure of those reported back counts it.
 *
 * @param ref reference
 * @param caseKey case that it belongs to, or null
 * @param ward ward, or null
 * @param receivedAt when it came in
 * @param state how far it came
 */
record FigureReport(String ref, String caseKey, String ward, Instant receivedAt, ReportState state) {

	FigureRow row() {
		String words = switch (this.state) {
			case TOLD, NOT_REACHED -> this.state.words();
			default -> "Not told yet, and late";
		};
		return new FigureRow(this.ref, "/asb/reports/" + this.ref, this.ward, PartnershipClock.dayOf(this.receivedAt),
				words, this.state == ReportState.TOLD);
	}

}
