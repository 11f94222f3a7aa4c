package org.partnershipactions.reports.site;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.reviews.figures.PublicQuarter;
import org.partnershipactions.reviews.figures.PublicQuarter.PublicAction;
import org.partnershipactions.reviews.figures.PublicQuarter.PublicMeasure;
import org.partnershipactions.reviews.figures.PublicQuarter.PublicReviews;
import org.partnershipactions.reviews.figures.QuarterFigures.PriorityLine;
import org.partnershipactions.reviews.figures.QuarterFigures.Share;

/**
 * A plan as the public reads it: how it stood at the end of a published quarter, or
 * before there is one, what was adopted. It holds no personal data.
 *
 * @param name name of the partnership
 * @param year such as {@code 2026-27}
 * @param adoptedOn day of adoption
 * @param quarter the quarter of its figures, such as {@code 2026-27-Q2}, or null
 * @param lastDay the day of which its figures are, or null
 * @param onSchedule the headline of the whole plan, or null
 * @param priorities its priorities, in the order of their numbers
 * @param actions its actions; status and rating are null before a quarter is published
 * @param measures its measures
 * @param caseReviews the four figures of s. 104(9) of the 2014 Act, or null
 * @param highlights what the manager wrote for everybody, or null
 * @param quarters its published quarters, latest first
 */
public record PublishedPlan(String name, String year, LocalDate adoptedOn, String quarter, LocalDate lastDay,
		Progress onSchedule, List<PublicPriority> priorities, List<PublicAction> actions, List<PublicMeasure> measures,
		PublicReviews caseReviews, String highlights, List<String> quarters) {

	static PublishedPlan at(PublishedPlan adopted, PublicQuarter figures) {
		return new PublishedPlan(adopted.name, adopted.year, adopted.adoptedOn, figures.quarter(), figures.lastDay(),
				Progress.of(figures.onSchedule()), figures.priorities().stream().map(PublicPriority::of).toList(),
				figures.actions(), figures.measures(), figures.caseReviews(), figures.highlights(), adopted.quarters);
	}

	/** The actions of one priority. */
	public List<PublicAction> actionsOf(int priority) {
		return this.actions.stream().filter((action) -> action.priority() == priority).toList();
	}

	/**
	 * A priority.
	 *
	 * @param onSchedule how far it is, or null before a quarter is published
	 */
	public record PublicPriority(int number, String title, Progress onSchedule) {

		static PublicPriority of(PriorityLine line) {
			return new PublicPriority(line.number(), line.title(), Progress.of(line.onSchedule()));
		}

	}

	/**
	 * Completed or on schedule. It counts actions of a plan, so small numbers tell
	 * nothing of anybody.
	 *
	 * @param part how many are
	 * @param whole of how many live actions
	 * @param percent whole per cent, rounded down
	 * @param target in whole per cent
	 */
	public record Progress(int part, int whole, int percent, int target) {

		static Progress of(Share share) {
			return new Progress(share.part(), share.whole(), share.percent(), share.target());
		}

		/** Whether the target is met. */
		public boolean met() {
			return this.whole > 0 && this.percent >= this.target;
		}

	}

}
