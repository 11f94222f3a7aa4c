package org.partnershipactions.casereviews;

import java.util.List;

import org.partnershipactions.residents.InvolvementReading;
import org.partnershipactions.residents.InvolvementReading.Involvement;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells which case reviews a person is part of, to whoever may see all of them. */
@Component
class ReviewInvolvements implements InvolvementReading {

	private final AsbCaseReviews reviews;

	private final CaseReviewAccess access;

	ReviewInvolvements(AsbCaseReviews reviews, CaseReviewAccess access) {
		this.reviews = reviews;
		this.access = access;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Involvement> of(String residentKey) {
		return this.reviews.of(List.of(residentKey))
			.stream()
			.filter(this.access::sees)
			.map((review) -> new Involvement(ReviewSubjects.KIND, review.key(), review.ref(), role(review, residentKey),
					review.application().appliedOn(), ReviewSubjects.path(review)))
			.toList();
	}

	private static String role(AsbCaseReview review, String resident) {
		return review.application().victimKey().equals(resident) ? "Victim" : "Applicant";
	}

}
