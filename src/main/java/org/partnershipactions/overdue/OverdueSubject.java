package org.partnershipactions.overdue;

import java.util.Optional;

import org.partnershipactions.security.Belonging;
import org.partnershipactions.workflow.ConfidentialMatter;
import org.partnershipactions.workflow.ProcessSubject;
import org.partnershipactions.workflow.Step;
import org.partnershipactions.workflow.Subject;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Shows a review in lists by the action or case whose work is late, and says to which
 * partnership it belongs.
 */
@Component
class OverdueSubject implements ProcessSubject, Belonging {

	private static final String KIND = "overdue-review";

	private final OverdueReviews reviews;

	private final ObjectProvider<ProcessSubject> subjects;

	OverdueSubject(OverdueReviews reviews, ObjectProvider<ProcessSubject> subjects) {
		this.reviews = reviews;
		this.subjects = subjects;
	}

	@Override
	public String process() {
		return OverdueStep.PROCESS;
	}

	@Override
	public Subject of(String key) {
		return this.reviews.withKey(key).lateStep().as(KIND, key);
	}

	/**
	 * Late work is as confidential as what is late. Who decides on it, a board too, reads
	 * the explanation by their office.
	 */
	@Override
	public Optional<ConfidentialMatter> matter(String key) {
		OverdueReview review = this.reviews.withKey(key);
		Step late = review.lateStep().step();
		boolean decided = review.view().state() == OverdueReviewState.REVIEWING;
		return this.subjects.stream()
			.filter((each) -> each.process().equals(late.process()))
			.findFirst()
			.flatMap((each) -> each.matter(late.key()))
			.map((matter) -> decided ? matter.toQueue() : matter);
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public Optional<String> partnershipOf(String key) {
		return this.reviews.findById(key).map((review) -> review.lateStep().partnership());
	}

}
