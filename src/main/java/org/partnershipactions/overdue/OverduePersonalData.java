package org.partnershipactions.overdue;

import org.partnershipactions.security.PersonalDataEvent.PersonalDataErased;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Forgets the words of reviews of late work on what was erased. */
@Component
class OverduePersonalData {

	private final OverdueReviews reviews;

	OverduePersonalData(OverdueReviews reviews) {
		this.reviews = reviews;
	}

	@EventListener
	void erased(PersonalDataErased event) {
		this.reviews.ofSubject(event.key()).forEach((review) -> this.reviews.save(review.forget()));
	}

}
