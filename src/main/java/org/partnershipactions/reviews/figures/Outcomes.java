package org.partnershipactions.reviews.figures;

import java.util.Comparator;
import java.util.List;

import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.casereviews.reading.ReviewFigures;
import org.partnershipactions.casereviews.reading.ReviewFigures.ReviewYear;
import org.partnershipactions.measures.MeasureAt;
import org.partnershipactions.measures.MeasureFigures;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.partners.TaskGroupSummary;
import org.partnershipactions.reviews.figures.QuarterFigures.CaseReviewLine;
import org.partnershipactions.reviews.figures.QuarterFigures.ReviewLine;
import org.partnershipactions.reviews.taskgroup.GroupReviewReading;
import org.partnershipactions.reviews.taskgroup.GroupReviewView;

import org.springframework.stereotype.Component;

/**
 * What a quarter came to: its measures, the task groups' reviews and the case reviews.
 */
@Component
class Outcomes {

	private final MeasureFigures measures;

	private final GroupReviewReading reviews;

	private final ReviewFigures caseReviews;

	private final Directory directory;

	Outcomes(MeasureFigures measures, GroupReviewReading reviews, ReviewFigures caseReviews, Directory directory) {
		this.measures = measures;
		this.reviews = reviews;
		this.caseReviews = caseReviews;
		this.directory = directory;
	}

	List<MeasureAt> measures(String partnership, Quarter quarter) {
		return this.measures.at(partnership, quarter);
	}

	/** A line for each task group, held or not, in the order of the codes. */
	List<ReviewLine> reviews(String partnership, Quarter quarter) {
		List<GroupReviewView> held = this.reviews.of(partnership, quarter);
		return this.directory.groups(partnership)
			.stream()
			.sorted(Comparator.comparing(TaskGroupSummary::code))
			.map((group) -> held.stream()
				.filter((review) -> review.group().equals(group.code()))
				.findFirst()
				.map((review) -> new ReviewLine(group.code(), group.name(), review.heldOn(), review.decisions()))
				.orElse(new ReviewLine(group.code(), group.name(), null, List.of())))
			.toList();
	}

	/** Counted from the applications of the plan's year up to the end of the quarter. */
	CaseReviewLine caseReviews(String partnership, Quarter quarter) {
		ReviewYear year = this.caseReviews.upTo(partnership, quarter.year(), quarter.lastDay());
		return new CaseReviewLine(year.applications(), year.thresholdNotMet(), year.held(), year.withRecommendations());
	}

	/** Name of the partnership. */
	String partnership(String code) {
		return this.directory.partnershipName(code);
	}

}
