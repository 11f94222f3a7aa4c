package org.partnershipactions.reviews.followups;

import java.util.List;
import java.util.Optional;

import org.partnershipactions.security.NotFound;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All that task groups asked for at their reviews. */
interface FollowUps extends Repository<FollowUp, String> {

	FollowUp save(FollowUp followUp);

	Optional<FollowUp> findById(String key);

	@Query("select f from FollowUp f where f.request.review = :review order by f.due, f.id")
	List<FollowUp> ofReview(String review);

	@Query("select f from FollowUp f where f.request.partnership = :partnership and f.request.groupCode = :group"
			+ " and f.state = FollowUpState.OPEN order by f.due, f.id")
	List<FollowUp> openOfGroup(String partnership, String group);

	@Query("select f from FollowUp f where f.request.action.actionKey = :action and f.state = FollowUpState.OPEN")
	List<FollowUp> openOf(String action);

	default FollowUp withKey(String key) {
		return findById(key).orElseThrow(() -> new NotFound("follow-up"));
	}

}
