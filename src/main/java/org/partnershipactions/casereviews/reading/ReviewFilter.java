package org.partnershipactions.casereviews.reading;

import java.time.LocalDate;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.casereviews.AsbCaseReview;
import org.partnershipactions.casereviews.ReviewStage;

import org.springframework.data.jpa.domain.Specification;

/**
 * Which case reviews a list shows; what is null does not narrow it.
 *
 * @param stage only those at this stage
 * @param figure only those that this figure counts
 * @param year only those applied for in this year, April to March
 */
public record ReviewFilter(ReviewStage stage, ReviewFigure figure, PlanYear year) {

	/** Every case review. */
	public static ReviewFilter none() {
		return new ReviewFilter(null, null, null);
	}

	/** Whether it leaves any out. */
	public boolean narrows() {
		return this.stage != null || this.figure != null || this.year != null;
	}

	Specification<AsbCaseReview> rows() {
		Specification<AsbCaseReview> all = (row, query, build) -> (this.stage != null)
				? build.equal(row.get("stage"), this.stage) : build.conjunction();
		Specification<AsbCaseReview> counted = (this.figure != null) ? all.and(this.figure.rows()) : all;
		return (this.year != null) ? counted.and(applied(this.year.firstDay(), this.year.lastDay())) : counted;
	}

	static Specification<AsbCaseReview> applied(LocalDate from, LocalDate to) {
		return (row, query, build) -> build.between(row.get("application").get("appliedOn"), from, to);
	}

}
