package org.partnershipactions.casereviews.reading;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;

import org.partnershipactions.casereviews.AsbCaseReview;
import org.partnershipactions.casereviews.Threshold;

import org.springframework.data.jpa.domain.Specification;

/**
 * What each of the four yearly figures counts (s. 104(9) of the 2014 Act): the same
 * condition makes the figure and the list of the rows behind it.
 */
public enum ReviewFigure {

	/** Every application. */
	APPLICATIONS("Applications", (row, build) -> build.conjunction()),
	/** Decided that no review is held, as the threshold is not met. */
	THRESHOLD_NOT_MET("Threshold not met", (row, build) -> build.isFalse(row.get("weighing").get("held"))),
	/** The panel has met. */
	HELD("Reviews held", (row, build) -> build.isNotNull(row.get("panel").get("on"))),
	/** It ended in recommendations. */
	WITH_RECOMMENDATIONS("Reviews with recommendations", (row, build) -> build.isNotEmpty(row.get("recommendations")));

	private final String words;

	private final Condition counts;

	ReviewFigure(String words, Condition counts) {
		this.words = words;
		this.counts = counts;
	}

	/** The figure as people read it. */
	public String words() {
		return this.words;
	}

	Specification<AsbCaseReview> rows() {
		return (row, query, build) -> this.counts.of(row, build);
	}

	/** Which rows count. */
	private interface Condition {

		Predicate of(Root<AsbCaseReview> row, CriteriaBuilder build);

	}

}
