package org.partnershipactions.overdue.web;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.overdue.Level;
import org.partnershipactions.overdue.OverdueRow;
import org.partnershipactions.overdue.OverdueView;
import org.partnershipactions.overdue.ReviewState;

/** Late work as JSON, with the counts by agency. */
record OverdueJson(List<Item> items, List<LateList.Count> agencies) {

	static OverdueJson of(LateList late) {
		return new OverdueJson(late.rows().stream().map(OverdueJson::item).toList(), late.counts());
	}

	private static Item item(OverdueRow row) {
		OverdueView review = row.review();
		return new Item(review.key(), new SubjectName(review.subjectRef(), review.subjectTitle()), review.stepLabel(),
				row.agency(), review.due(), row.workingDaysLate(), review.timesMoved(), review.level(), review.state(),
				row.reason(), row.nextStep());
	}

	/** One piece of late work. */
	record Item(String key, SubjectName subject, String step, String agency, LocalDate due, int workingDaysLate,
			int timesMoved, Level level, ReviewState state, String reason, String nextStep) {
	}

	/** Reference and title of what the work is about. */
	record SubjectName(String ref, String title) {
	}

}
