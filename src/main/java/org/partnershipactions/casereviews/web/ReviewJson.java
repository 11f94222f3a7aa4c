package org.partnershipactions.casereviews.web;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.casereviews.reading.ReviewRow;
import org.partnershipactions.casereviews.reading.ReviewView;
import org.partnershipactions.workflow.BriefingSection;

/**
 * A case review as programs read it.
 *
 * @param whole whether this is all of it, or only the part of the reader's agency
 */
record ReviewJson(Listed review, boolean whole, LocalDate appealUntil, List<BriefingSection> sections,
		List<ReviewView.Happened> timeline) {

	static ReviewJson of(ReviewView view) {
		return new ReviewJson(Listed.of(view.row()), view.whole(), view.appealUntil(), view.sections(),
				view.happened());
	}

	/** A case review in a list. */
	record Listed(String ref, String stage, String madeBy, String body, LocalDate appliedOn, String next,
			LocalDate due) {

		static Listed of(ReviewRow row) {
			return new Listed(row.ref(), ReviewCodes.of(row.stage()), ReviewCodes.of(row.madeBy()), row.body(),
					row.appliedOn(), row.next(), row.due());
		}

	}

	/** A page of the list; {@code next} goes into {@code after}. */
	record Page(List<Listed> items, String next) {
	}

	/** An application that was taken. */
	record Taken(String ref, LocalDate acknowledgedBy) {
	}

}
