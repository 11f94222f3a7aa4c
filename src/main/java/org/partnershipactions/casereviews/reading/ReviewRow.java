package org.partnershipactions.casereviews.reading;

import java.time.LocalDate;

import org.partnershipactions.casereviews.ApplicantKind;
import org.partnershipactions.casereviews.AsbCaseReview;
import org.partnershipactions.casereviews.ReviewStage;

/**
 * A case review in a list.
 *
 * @param body code of the body applied to
 * @param next what is to be done next, or null
 * @param due by when, or null
 */
public record ReviewRow(String key, String ref, ReviewStage stage, ApplicantKind madeBy, String body,
		LocalDate appliedOn, String next, LocalDate due) {

	static ReviewRow of(AsbCaseReview review) {
		return new ReviewRow(review.key(), review.ref(), review.stage(), review.application().madeBy(), review.body(),
				review.application().appliedOn(), review.stage().label(), review.stepDue());
	}

}
