package org.partnershipactions.reviews.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.casereviews.reading.ReviewFigures.ReviewYear;
import org.partnershipactions.measures.MeasureAt;
import org.partnershipactions.reviews.figures.QuarterFigures.ActionLine;
import org.partnershipactions.reviews.figures.QuarterFigures.PriorityLine;
import org.partnershipactions.reviews.figures.QuarterFigures.Share;

/**
 * What the public reads of a signed quarter: titles, status, ratings, figures and the
 * manager's highlights. What leads and task groups wrote is left out, and small counts of
 * people and cases are suppressed.
 *
 * @param name name of the partnership
 * @param quarter such as {@code 2026-27-Q2}
 * @param lastDay the day of which the figures are
 * @param highlights what the manager wrote for everybody, or null
 */
public record PublicQuarter(String name, String quarter, LocalDate lastDay, Share onSchedule,
		List<PriorityLine> priorities, List<PublicAction> actions, List<PublicMeasure> measures,
		PublicReviews caseReviews, String highlights) {

	static PublicQuarter of(QuarterFigures signed) {
		return new PublicQuarter(signed.name(), signed.quarter(), signed.lastDay(), signed.onSchedule(),
				signed.priorities(), signed.actions().stream().map(PublicAction::of).toList(),
				signed.measures().stream().map(PublicMeasure::of).toList(), PublicReviews.of(signed),
				(signed.words() != null) ? signed.words().highlights() : null);
	}

	/**
	 * An action as the public reads it.
	 *
	 * @param lead name of the accountable agency
	 * @param due by when, or null where it is ongoing
	 */
	public record PublicAction(String ref, String title, int priority, String lead, String status, String rag,
			LocalDate due) {

		static PublicAction of(ActionLine line) {
			return new PublicAction(line.ref(), line.title(), line.priority(), line.lead(), line.status(), line.rag(),
					line.due());
		}

	}

	/**
	 * A measure as the public reads it.
	 *
	 * @param value its value, or null where there is none or it is suppressed
	 * @param suppressed whether there is a value that is too small to be shown
	 */
	public record PublicMeasure(String code, String title, String unit, String target, BigDecimal value,
			BigDecimal lastYear, Boolean onTarget, boolean suppressed) {

		static PublicMeasure of(MeasureAt measure) {
			boolean hidden = measure.value() != null && !Suppression.shows(measure);
			return new PublicMeasure(measure.code(), measure.title(), measure.unit(), measure.target(),
					hidden ? null : measure.value(), Suppression.lastYear(measure), hidden ? null : measure.onTarget(),
					hidden);
		}

	}

	/** The four figures of s. 104(9) of the 2014 Act in words. */
	public record PublicReviews(String applications, String thresholdNotMet, String held, String withRecommendations) {

		/** By the rule of the year's figures, so that both publications say the same. */
		static PublicReviews of(QuarterFigures signed) {
			ReviewYear.FiguresInWords published = signed.caseReviews().published(Quarter.parse(signed.quarter()));
			return new PublicReviews(published.applications(), published.thresholdNotMet(), published.held(),
					published.withRecommendations());
		}

	}

}
