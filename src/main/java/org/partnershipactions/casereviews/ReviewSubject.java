package org.partnershipactions.casereviews;

import java.util.Optional;

import org.partnershipactions.security.Belonging;
import org.partnershipactions.workflow.ConfidentialMatter;
import org.partnershipactions.workflow.ProcessSubject;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/**
 * Says what a task of a case review is about, without naming anybody, and of which
 * partnership the review is.
 */
@Component
public class ReviewSubject implements ProcessSubject, Belonging {

	public static final String KIND = "case-review";

	private final CaseReviews reviews;

	ReviewSubject(CaseReviews reviews) {
		this.reviews = reviews;
	}

	@Override
	public String process() {
		return ReviewStep.PROCESS;
	}

	@Override
	public Subject of(String key) {
		return of(this.reviews.withKey(key), key);
	}

	@Override
	public Optional<ConfidentialMatter> matter(String key) {
		return Optional.of(new ConfidentialMatter(KIND, key));
	}

	/** What another process is about that belongs to a review. */
	public static Subject of(CaseReview review, String key) {
		return new Subject(review.partnership(), KIND, key, review.ref(), review.title(), ReviewSchedule.PRIORITY,
				path(review));
	}

	public static String path(CaseReview review) {
		return "/case-reviews/" + review.ref();
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public Optional<String> partnershipOf(String key) {
		return this.reviews.findById(key).map(CaseReview::partnership);
	}

}
