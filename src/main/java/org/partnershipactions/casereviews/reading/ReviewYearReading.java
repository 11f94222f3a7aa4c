package org.partnershipactions.casereviews.reading;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.casereviews.CaseReviewAccess;
import org.partnershipactions.security.AllowedTo;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/** The figures of a year as the list of case reviews shows them. */
@Service
@Transactional(readOnly = true)
public class ReviewYearReading {

	private final CaseReviewFigures figures;

	private final CaseReviewAccess access;

	private final PartnershipClock clock;

	ReviewYearReading(CaseReviewFigures figures, CaseReviewAccess access, PartnershipClock clock) {
		this.figures = figures;
		this.access = access;
		this.clock = clock;
	}

	/** This year: as they are for those who oversee, in steps for everybody else. */
	@AllowedTo(SIGNED_IN)
	public Shown thisYear() {
		PlanYear year = PlanYear.of(this.clock.today());
		CaseReviewYear counted = this.figures.of(this.access.person().partnership(), year);
		boolean all = this.access.seesAll();
		return new Shown(year.toString(), all ? counted.asCounted() : counted.soFar(), all);
	}

	/**
	 * A year and its figures in words.
	 *
	 * @param rows whether the reader may see every row that a figure counts
	 */
	public record Shown(String year, CaseReviewYear.Published figures, boolean rows) {
	}

}
