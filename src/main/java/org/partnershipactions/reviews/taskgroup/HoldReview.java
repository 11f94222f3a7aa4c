package org.partnershipactions.reviews.taskgroup;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.reviews.taskgroup.TaskGroupReview.Sitting;

/** Answers of the form "HoldReview". */
record HoldReview(Outcome outcome, LocalDate heldOn, LocalDate adjournedTo, List<Attendance> attendance,
		String alsoPresent) {

	/** Refuses a day on which no review can have been held. */
	void check(LocalDate calledOn, LocalDate today) {
		if (held() && this.heldOn.isAfter(today)) {
			throw new InvalidAnswers("heldOn", "The day of the review must be today or earlier");
		}
		if (held() && this.heldOn.isBefore(calledOn)) {
			throw new InvalidAnswers("heldOn",
					"The review was called on %s, so it was held then or later".formatted(DayWords.day(calledOn)));
		}
		if (!held() && !this.adjournedTo.isAfter(today)) {
			throw new InvalidAnswers("adjournedTo", "Adjourn the review to a day after today");
		}
	}

	boolean held() {
		return this.outcome == Outcome.HELD;
	}

	Sitting sitting() {
		List<String> agencies = (this.attendance == null) ? List.of()
				: this.attendance.stream().filter(Attendance::present).map(Attendance::agency).toList();
		return new Sitting(this.heldOn, agencies, this.alsoPresent);
	}

	/** How a review ended. */
	enum Outcome {

		HELD, ADJOURNED

	}

	/** Whether an agency took part. */
	record Attendance(String agency, boolean present) {
	}

}
