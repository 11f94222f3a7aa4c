package org.partnershipactions.reviews.taskgroup;

import java.util.Optional;

import org.partnershipactions.security.Belonging;

import org.springframework.stereotype.Component;

/** Says to which partnership reviews of a task group and what follows them up belong. */
@Component
class GroupReviewBelonging implements Belonging {

	private final TaskGroupReviews reviews;

	private final FollowUps followUps;

	GroupReviewBelonging(TaskGroupReviews reviews, FollowUps followUps) {
		this.reviews = reviews;
		this.followUps = followUps;
	}

	@Override
	public String kind() {
		return "group-review";
	}

	@Override
	public Optional<String> partnershipOf(String key) {
		return this.reviews.findById(key)
			.map((review) -> review.about().partnership())
			.or(() -> this.followUps.findById(key).map((one) -> one.asked().partnership()));
	}

}
