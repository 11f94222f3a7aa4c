package org.partnershipactions.casereviews.web;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.casereviews.ReviewStage;
import org.partnershipactions.casereviews.reading.ReviewFigures.ReviewFigure;
import org.partnershipactions.casereviews.reading.ReviewList.ReviewFilter;
import org.partnershipactions.forms.InvalidAnswers;

/**
 * Which case reviews somebody asked for, as it was typed.
 *
 * @param stage code of the stage, such as {@code closed}
 * @param figure code of the yearly figure whose rows are asked for, such as {@code held}
 * @param year year of the application, such as 2026-27
 * @param after where the page begins, as the page before said
 */
record ReviewsAsked(String stage, String figure, String year, String after) {

	static ReviewsAsked all() {
		return new ReviewsAsked(null, null, null, null);
	}

	ReviewFilter filter() {
		return new ReviewFilter(ReviewCodes.read(ReviewStage.class, "stage", this.stage),
				ReviewCodes.read(ReviewFigure.class, "figure", this.figure), planYear());
	}

	private PlanYear planYear() {
		if (this.year == null || this.year.isBlank()) {
			return null;
		}
		try {
			return PlanYear.parse(this.year.strip());
		}
		catch (IllegalArgumentException ex) {
			throw new InvalidAnswers("year", "Give the year as in 2026-27");
		}
	}

}
