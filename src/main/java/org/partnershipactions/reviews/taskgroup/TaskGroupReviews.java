package org.partnershipactions.reviews.taskgroup;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.partnershipactions.security.NotFound;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All reviews of all task groups. */
interface TaskGroupReviews extends Repository<TaskGroupReview, String> {

	TaskGroupReview save(TaskGroupReview review);

	Optional<TaskGroupReview> findById(String key);

	/**
	 * The review for a writer: others who write to it wait for the end of the
	 * transaction.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from TaskGroupReview r where r.id = :key")
	Optional<TaskGroupReview> locked(String key);

	@Query("select r from TaskGroupReview r where r.about.partnership = :partnership and r.about.quarterCode = :quarter"
			+ " order by r.about.groupName, r.id")
	List<TaskGroupReview> ofQuarter(String partnership, String quarter);

	/** The reviews of a group, the latest first. */
	@Query("select r from TaskGroupReview r where r.about.partnership = :partnership and r.about.groupCode = :group"
			+ " order by r.calledOn desc, r.id")
	List<TaskGroupReview> ofGroup(String partnership, String group);

	default TaskGroupReview withKey(String key) {
		return findById(key).orElseThrow(() -> new NotFound("review"));
	}

	default TaskGroupReview lockedWithKey(String key) {
		return locked(key).orElseThrow(() -> new NotFound("review"));
	}

}
