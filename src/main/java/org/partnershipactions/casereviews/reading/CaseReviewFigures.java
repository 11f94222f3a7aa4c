package org.partnershipactions.casereviews.reading;

import java.time.LocalDate;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.casereviews.AsbCaseReview;
import org.partnershipactions.casereviews.AsbCaseReviews;

import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The figures that the relevant bodies publish each year (s. 104(9) of the 2014 Act),
 * counted from the applications of that year.
 */
@Component
@Transactional(readOnly = true)
public class CaseReviewFigures {

	private final AsbCaseReviews reviews;

	CaseReviewFigures(AsbCaseReviews reviews) {
		this.reviews = reviews;
	}

	/** The four figures of one partnership and year, April to March. */
	public CaseReviewYear of(String partnership, PlanYear year) {
		return upTo(partnership, year, year.lastDay());
	}

	/** The four figures of the applications of a year that were made by a day. */
	public CaseReviewYear upTo(String partnership, PlanYear year, LocalDate day) {
		Specification<AsbCaseReview> applied = ReviewFilter.applied(year.firstDay(), day)
			.and((row, query, build) -> build.equal(row.get("partnership"), partnership));
		return new CaseReviewYear(count(applied, ReviewFigure.APPLICATIONS),
				count(applied, ReviewFigure.THRESHOLD_NOT_MET), count(applied, ReviewFigure.HELD),
				count(applied, ReviewFigure.WITH_RECOMMENDATIONS));
	}

	private int count(Specification<AsbCaseReview> applied, ReviewFigure figure) {
		return (int) this.reviews.count(applied.and(figure.rows()));
	}

}
