package org.partnershipactions.cases.casereview;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

import org.partnershipactions.calendar.PlanYear;

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
		List<AsbCaseReview> all = this.reviews.between(partnership, year.firstDay(), day);
		return new CaseReviewYear(all.size(), count(all, CaseReviewFigures::notMet),
				count(all, (review) -> review.panel().isPresent()),
				count(all, (review) -> !review.recommendations().isEmpty()));
	}

	private static boolean notMet(AsbCaseReview review) {
		return review.weighing().filter((weighed) -> !weighed.held()).isPresent();
	}

	private static int count(List<AsbCaseReview> all, Predicate<AsbCaseReview> wanted) {
		return (int) all.stream().filter(wanted).count();
	}

}
