package org.partnershipactions.casereviews.reading;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;

import org.partnershipactions.casereviews.CaseReview;
import org.partnershipactions.casereviews.CaseReviews;
import org.partnershipactions.casereviews.ReviewSubject;
import org.partnershipactions.casereviews.ReviewVisibility;
import org.partnershipactions.privacy.PrivacySubject;
import org.partnershipactions.privacy.ViewLog;
import org.partnershipactions.workflow.MatterVisibility;

import org.springframework.stereotype.Component;

/** Tasks of a case review are for whoever may see the review or their part of it. */
@Component
class ReviewMatterVisibility implements MatterVisibility {

	private final CaseReviews reviews;

	private final ReviewVisibility visibility;

	private final ViewLog views;

	ReviewMatterVisibility(CaseReviews reviews, ReviewVisibility visibility, ViewLog views) {
		this.reviews = reviews;
		this.visibility = visibility;
		this.views = views;
	}

	@Override
	public String kind() {
		return ReviewSubject.KIND;
	}

	@Override
	public boolean sees(String key) {
		return this.reviews.findById(key).filter(this.visibility::sees).isPresent();
	}

	@Override
	public Predicate seen(Expression<String> key, CriteriaQuery<?> query, CriteriaBuilder conditions) {
		Subquery<String> seen = query.subquery(String.class);
		Root<CaseReview> review = seen.from(CaseReview.class);
		seen.select(review.get("id"))
			.where(conditions.equal(review.get("id"), key),
					this.visibility.seen().toPredicate(review, query, conditions));
		return conditions.exists(seen);
	}

	@Override
	public void looked(String key, String purpose) {
		CaseReview review = this.reviews.withKey(key);
		this.views.viewed(new PrivacySubject(review.partnership(), ReviewSubject.KIND, key, review.ref()), purpose);
	}

}
