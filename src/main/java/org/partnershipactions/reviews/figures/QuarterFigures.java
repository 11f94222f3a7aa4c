package org.partnershipactions.reviews.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.casereviews.reading.ReviewFigures.ReviewYear;
import org.partnershipactions.measures.MeasureAt;

/**
 * Everything that the report of a quarter says, once: pages, files and the public read
 * this model, and signing freezes it. It holds no personal data.
 *
 * @param partnership code of the partnership
 * @param name its name
 * @param quarter such as {@code 2026-27-Q2}
 * @param lastDay the day of which the figures are
 * @param onSchedule the headline of the whole plan
 * @param priorities the plan by priority
 * @param actions every action that was adopted
 * @param measures every measure
 * @param agencies what each agency returned and owes
 * @param reviews what the task groups decided
 * @param caseReviews the four figures of statutory case reviews in the year so far
 * @param words what the manager compiled
 */
public record QuarterFigures(String partnership, String name, String quarter, LocalDate lastDay, Share onSchedule,
		List<PriorityLine> priorities, List<ActionLine> actions, List<MeasureAt> measures, List<AgencyLine> agencies,
		List<ReviewLine> reviews, CaseReviewLine caseReviews, Words words) {

	/** The same with other measures. */
	public QuarterFigures with(List<MeasureAt> others) {
		return new QuarterFigures(this.partnership, this.name, this.quarter, this.lastDay, this.onSchedule,
				this.priorities, this.actions, others, this.agencies, this.reviews, this.caseReviews, this.words);
	}

	/**
	 * The same for somebody who may not see each of the people that some measures count.
	 * @param guarded codes of these measures
	 * @param told the measures as far as the reader may be told of them now
	 */
	public QuarterFigures told(Set<String> guarded, List<MeasureAt> told) {
		Set<String> shown = told.stream()
			.filter((one) -> one.value() != null)
			.map(MeasureAt::code)
			.collect(Collectors.toSet());
		return with(this.measures.stream()
			.map((one) -> guarded.contains(one.code()) ? Suppression.withheld(one, shown.contains(one.code())) : one)
			.toList());
	}

	/**
	 * A share with its target.
	 *
	 * @param part how many count
	 * @param whole of how many
	 * @param target in whole per cent
	 */
	public record Share(int part, int whole, int target) {

		/** Whole per cent, rounded down; 0 where there is nothing to count. */
		public int percent() {
			return (this.whole == 0) ? 0 : 100 * this.part / this.whole;
		}

	}

	/**
	 * A priority of the plan.
	 *
	 * @param group code of the task group that owns it, or null
	 */
	public record PriorityLine(int number, String title, String group, Share onSchedule) {
	}

	/**
	 * An action. Codes of enums stand for themselves; their words are those of the plan.
	 *
	 * @param lead name of the accountable lead
	 * @param rag computed rating
	 * @param confidence the lead's, or null where no return was given
	 * @param percent how much is done, as the lead says, or null
	 * @param counted how many were counted so far, or null
	 * @param sentence the lead's sentence, or null
	 */
	public record ActionLine(String ref, String title, int priority, String lead, String status, String rag,
			String confidence, Integer percent, Integer counted, Integer target, String unit, LocalDate due,
			String sentence) {

		/** Whether the lead and the dates say different things. */
		public boolean disagreement() {
			return this.confidence != null && List.of("GREEN", "AMBER", "RED").contains(this.rag)
					&& !this.confidence.equals(this.rag);
		}

	}

	/**
	 * An agency.
	 *
	 * @param asked progress returns that it was asked for
	 * @param given those that it gave in time
	 * @param late pieces of work that are late at the end of the quarter
	 */
	public record AgencyLine(String code, String name, int asked, int given, int late) {
	}

	/**
	 * A task group's review.
	 *
	 * @param heldOn the day of the review, or null where none was held
	 * @param decisions what was decided, a sentence each
	 */
	public record ReviewLine(String group, String name, LocalDate heldOn, List<String> decisions) {
	}

	/** The four figures of s. 104(9) of the 2014 Act. */
	public record CaseReviewLine(int applications, int thresholdNotMet, int held, int withRecommendations) {

		/** In words for those who do not oversee: exact only when the year has ended. */
		public ReviewYear.FiguresInWords published(Quarter quarter) {
			return quarter.endsTheYear() ? year().published() : year().soFar();
		}

		/** In words as they were counted, for those who oversee. */
		public ReviewYear.FiguresInWords asCounted() {
			return year().asCounted();
		}

		private ReviewYear year() {
			return new ReviewYear(this.applications, this.thresholdNotMet, this.held, this.withRecommendations);
		}
	}

	/** What the manager wrote; null before the quarter is compiled. */
	public record Words(String highlights, String risks) {
	}

}
