package org.partnershipactions.casereviews;

import java.util.List;

import org.partnershipactions.residents.ResidentAccess;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever may see a case review may see who applied and for whom. */
@Component
@Transactional(readOnly = true)
class ReviewResidentAccess implements ResidentAccess {

	private final AsbCaseReviews reviews;

	private final CaseReviewAccess access;

	ReviewResidentAccess(AsbCaseReviews reviews, CaseReviewAccess access) {
		this.reviews = reviews;
		this.access = access;
	}

	@Override
	public boolean maySee(String residentKey) {
		return this.reviews.of(List.of(residentKey)).stream().anyMatch(this.access::sees);
	}

	@Override
	public boolean maySeeIdentity(String residentKey) {
		return maySee(residentKey);
	}

}
