package org.partnershipactions.casereviews.reading;

import java.util.Collection;
import java.util.List;

import org.partnershipactions.casereviews.CaseReview;
import org.partnershipactions.casereviews.CaseReviews;
import org.partnershipactions.casereviews.ReviewSubject;
import org.partnershipactions.casereviews.ReviewVisibility;
import org.partnershipactions.residents.InvolvementReading;
import org.partnershipactions.residents.InvolvementReading.Involvement;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells which case reviews a person is part of, to whoever may see all of them. */
@Component
class ReviewInvolvements implements InvolvementReading {

	private final CaseReviews reviews;

	private final ReviewVisibility visibility;

	ReviewInvolvements(CaseReviews reviews, ReviewVisibility visibility) {
		this.reviews = reviews;
		this.visibility = visibility;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Involvement> of(Collection<String> residentKeys) {
		return this.reviews.of(residentKeys)
			.stream()
			.filter(this.visibility::seesWhole)
			.map((review) -> new Involvement(ReviewSubject.KIND, review.key(), review.ref(), role(review, residentKeys),
					review.application().appliedOn(), ReviewSubject.path(review)))
			.toList();
	}

	private static String role(CaseReview review, Collection<String> resident) {
		return resident.contains(review.application().victimKey()) ? "Victim" : "Applicant";
	}

}
