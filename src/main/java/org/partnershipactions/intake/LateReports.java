package org.partnershipactions.intake;

import org.partnershipactions.overdue.LateItem;
import org.partnershipactions.overdue.OverdueReviews;

import org.springframework.stereotype.Component;

/** Says that a report's open step is late. */
@Component
class LateReports {

	private final ReportTeams teams;

	private final OverdueReviews reviews;

	LateReports(ReportTeams teams, OverdueReviews reviews) {
		this.teams = teams;
		this.reviews = reviews;
	}

	void review(AsbReport report) {
		this.reviews.open(new LateItem(report.partnership(), Steps.open(report), report.ref(), report.title(),
				ReportSubjects.path(report), null, this.teams.explaining().team(), Steps.label(report),
				report.stepDue(), report.timesMoved(), false));
	}

}
