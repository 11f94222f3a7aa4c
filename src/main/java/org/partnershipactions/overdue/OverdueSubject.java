package org.partnershipactions.overdue;

import java.util.Optional;

import org.partnershipactions.security.Belonging;
import org.partnershipactions.workflow.ProcessSubject;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/**
 * Shows a review in lists by the action or case whose work is late, and says to which
 * partnership it belongs.
 */
@Component
class OverdueSubject implements ProcessSubject, Belonging {

	private static final String KIND = "overdue-review";

	private final OverdueReviews reviews;

	OverdueSubject(OverdueReviews reviews) {
		this.reviews = reviews;
	}

	@Override
	public String process() {
		return OverdueStep.PROCESS;
	}

	@Override
	public Subject of(String key) {
		return this.reviews.withKey(key).lateStep().as(KIND, key);
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
