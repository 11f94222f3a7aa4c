package org.partnershipactions.casereviews;

import java.time.LocalDate;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.workflow.StepNotOpen;

/**
 * The rule that an appeal is taken once, from the day on which the applicant was told
 * until the last day that they were told of.
 *
 * @param until last day; null while nobody was told
 * @param used whether there was an appeal already
 */
public record AppealWindow(LocalDate until, boolean used) {

	public static AppealWindow of(AsbCaseReview review) {
		return new AppealWindow(review.answer().map(ApplicantAnswer::appealUntil).orElse(null),
				review.appeal().isPresent());
	}

	public boolean open(LocalDate today) {
		return this.until != null && !this.used && !today.isAfter(this.until);
	}

	void check(AsbCaseReview review, LocalDate today) {
		if (this.used) {
			throw new StepNotOpen("There was an appeal against %s already, on %s. An appeal can be made once."
				.formatted(review.ref(), DayWords.day(review.appeal().orElseThrow().madeOn())));
		}
		if (this.until == null || review.stage() == ReviewStage.WITHDRAWN) {
			throw new StepNotOpen(
					"An appeal can be made once the applicant was told the outcome of %s.".formatted(review.ref()));
		}
		if (today.isAfter(this.until)) {
			throw new StepNotOpen("The time to appeal against %s ended on %s. A new application can be made."
				.formatted(review.ref(), DayWords.day(this.until)));
		}
	}

}
