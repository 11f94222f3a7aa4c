package org.partnershipactions.casereviews;

import java.util.List;
import java.util.Optional;

import org.partnershipactions.security.NotFound;

import org.springframework.data.repository.Repository;

/** All requests to bodies to share what they hold. */
public interface ReviewShares extends Repository<ReviewShare, String> {

	ReviewShare save(ReviewShare share);

	Optional<ReviewShare> findById(String key);

	List<ReviewShare> findByReviewKeyOrderByAgency(String reviewKey);

	default ReviewShare withKey(String key) {
		return findById(key).orElseThrow(() -> new NotFound("request"));
	}

}
