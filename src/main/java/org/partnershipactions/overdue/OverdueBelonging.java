package org.partnershipactions.overdue;

import java.util.Optional;

import org.partnershipactions.security.Belonging;

import org.springframework.stereotype.Component;

/** Says to which partnership reviews of late work belong. */
@Component
class OverdueBelonging implements Belonging {

	private final Reviews reviews;

	OverdueBelonging(Reviews reviews) {
		this.reviews = reviews;
	}

	@Override
	public String kind() {
		return "overdue-review";
	}

	@Override
	public Optional<String> partnershipOf(String key) {
		return this.reviews.findById(key).map((review) -> review.breach().partnership());
	}

}
