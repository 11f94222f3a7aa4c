package org.partnershipactions.casereviews.reading;

import java.time.LocalDate;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.casereviews.CaseReview;
import org.partnershipactions.casereviews.CaseReviews;
import org.partnershipactions.casereviews.ReviewVisibility;
import org.partnershipactions.security.AllowedTo;

import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/**
 * The figures that the relevant bodies publish each year (s. 104(9) of the 2014 Act),
 * counted from the applications of that year.
 */
@Component
@Transactional(readOnly = true)
public class ReviewFigures {

	private final CaseReviews reviews;

	private final ReviewVisibility visibility;

	private final PartnershipClock clock;

	ReviewFigures(CaseReviews reviews, ReviewVisibility visibility, PartnershipClock clock) {
		this.reviews = reviews;
		this.visibility = visibility;
		this.clock = clock;
	}

	/** This year: as they are for those who oversee, in steps for everybody else. */
	@AllowedTo(SIGNED_IN)
	public YearInWords thisYear() {
		PlanYear year = PlanYear.of(this.clock.today());
		ReviewYear counted = of(this.visibility.partnership(), year);
		boolean all = this.visibility.seesAll();
		return new YearInWords(year.toString(), all ? counted.asCounted() : counted.soFar(), all);
	}

	/** The four figures of one partnership and year, April to March. */
	public ReviewYear of(String partnership, PlanYear year) {
		return upTo(partnership, year, year.lastDay());
	}

	/** The four figures of the applications of a year that were made by a day. */
	public ReviewYear upTo(String partnership, PlanYear year, LocalDate day) {
		Specification<CaseReview> applied = applied(year.firstDay(), day)
			.and((row, query, build) -> build.equal(row.get("partnership"), partnership));
		return new ReviewYear(count(applied, ReviewFigure.APPLICATIONS), count(applied, ReviewFigure.THRESHOLD_NOT_MET),
				count(applied, ReviewFigure.HELD), count(applied, ReviewFigure.WITH_RECOMMENDATIONS));
	}

	/** Applications of some days, the last one too. */
	static Specification<CaseReview> applied(LocalDate from, LocalDate to) {
		return (row, query, build) -> build.between(row.get("application").get("appliedOn"), from, to);
	}

	private int count(Specification<CaseReview> applied, ReviewFigure figure) {
		return (int) this.reviews.count(applied.and(figure.rows()));
	}

	/**
	 * The four figures of a year.
	 *
	 * @param applications applications for a review
	 * @param thresholdNotMet applications that did not meet the threshold
	 * @param held reviews that were held
	 * @param withRecommendations reviews that ended in recommendations
	 */
	public record ReviewYear(int applications, int thresholdNotMet, int held, int withRecommendations) {

		private static final int LEAST = 5;

		private static final String FEW = "Fewer than 5";

		/**
		 * The figures of a year that has ended, for the public: none below 5, and none by
		 * which one below 5 shows.
		 */
		public FiguresInWords published() {
			boolean parts = small(this.thresholdNotMet) || small(this.held);
			boolean outcomes = parts || small(this.withRecommendations) || small(this.held - this.withRecommendations);
			return new FiguresInWords(words(this.applications, false), words(this.thresholdNotMet, parts),
					words(this.held, parts), words(this.withRecommendations, outcomes));
		}

		/**
		 * The figures of a year that still runs, in steps of five: what came since they
		 * were last read cannot be worked out, and neither can one figure from the
		 * others.
		 */
		public FiguresInWords soFar() {
			return new FiguresInWords(step(this.applications), step(this.thresholdNotMet), step(this.held),
					step(this.withRecommendations));
		}

		/** The figures as they were counted, for those who oversee. */
		public FiguresInWords asCounted() {
			return new FiguresInWords(String.valueOf(this.applications), String.valueOf(this.thresholdNotMet),
					String.valueOf(this.held), String.valueOf(this.withRecommendations));
		}

		private static String step(int figure) {
			int from = figure - figure % LEAST;
			return small(figure) ? FEW : from + " to " + (from + LEAST - 1);
		}

		private static boolean small(int figure) {
			return figure < LEAST;
		}

		private static String words(int figure, boolean hidden) {
			if (small(figure)) {
				return FEW;
			}
			return hidden ? "Not published" : String.valueOf(figure);
		}

		/** The figures in words. */
		public record FiguresInWords(String applications, String thresholdNotMet, String held,
				String withRecommendations) {
		}

	}

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
		WITH_RECOMMENDATIONS("Reviews with recommendations",
				(row, build) -> build.isNotEmpty(row.get("recommendations")));

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

		Specification<CaseReview> rows() {
			return (row, query, build) -> this.counts.of(row, build);
		}

		/** Which rows count. */
		private interface Condition {

			Predicate of(Root<CaseReview> row, CriteriaBuilder build);

		}

	}

	/**
	 * A year and its figures in words.
	 *
	 * @param rows whether the reader may see every row that a figure counts
	 */
	public record YearInWords(String year, ReviewYear.FiguresInWords figures, boolean rows) {
	}

}
