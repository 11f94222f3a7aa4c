package org.partnershipactions.overdue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.partnershipactions.security.NotFound;
import org.partnershipactions.workflow.Step;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All reviews of late work. */
interface OverdueReviews extends JpaRepository<OverdueReview, String> {

	Optional<OverdueReview> findByOpenStep(String step);

	@Query("select r from OverdueReview r where r.lateStep.partnership = :partnership and r.openStep is not null"
			+ " order by r.lateStep.due, r.openedAt, r.id")
	List<OverdueReview> openOf(String partnership);

	@Query("select r from OverdueReview r where r.lateStep.partnership = :partnership and r.openedAt < :moment"
			+ " and (r.openStep is not null or r.closedAt >= :moment) order by r.lateStep.due, r.openedAt, r.id")
	List<OverdueReview> openAt(String partnership, Instant moment);

	@Query("select new org.partnershipactions.overdue.OverdueCount(r.lateStep.team, r.lateStep.priority, r.level, count(r))"
			+ " from OverdueReview r where r.lateStep.partnership = :partnership and r.openStep is not null"
			+ " group by r.lateStep.team, r.lateStep.priority, r.level")
	List<OverdueCount> countOpen(String partnership);

	/** How much is open of each of some partnerships and each level, one row each. */
	@Query("select new org.partnershipactions.overdue.OverdueReviews$LevelCount(r.lateStep.partnership, r.level,"
			+ " count(r)) from OverdueReview r where r.lateStep.partnership in :partnerships"
			+ " and r.openStep is not null and r.level is not null group by r.lateStep.partnership, r.level")
	List<LevelCount> countOpenOf(Collection<String> partnerships);

	@Query("select r from OverdueReview r where r.lateStep.partnership = :partnership"
			+ " and (r.lateStep.subjectKey = :keyOrPath or r.lateStep.path = :keyOrPath)"
			+ " order by r.openedAt desc, r.id")
	List<OverdueReview> about(String partnership, String keyOrPath);

	/** Reviews whose level the table gave between two days, both counted. */
	@Query("select r from OverdueReview r where r.lateStep.partnership = :partnership"
			+ " and r.finding.facts.on >= :from and r.finding.facts.on <= :to order by r.finding.facts.on, r.id")
	List<OverdueReview> foundBetween(String partnership, LocalDate from, LocalDate to);

	@Query("select r from OverdueReview r where r.lateStep.subjectKey in :keys")
	List<OverdueReview> ofSubjects(Collection<String> keys);

	@Query("select r from OverdueReview r where r.lateStep.subjectKey = :key")
	List<OverdueReview> ofSubject(String key);

	@Query("select r from OverdueReview r where r.lateStep.process = :process and r.lateStep.task = :task"
			+ " and r.lateStep.subjectKey = :key and r.state = DECIDED order by r.decidedAt desc, r.id")
	List<OverdueReview> decidedOn(String process, String task, String key);

	/** How much late work of a partnership is open at a level. */
	record LevelCount(String partnership, OverdueLevel level, long number) {
	}

	default Optional<OverdueReview> openOn(Step step) {
		return findByOpenStep(LateStep.word(step));
	}

	default OverdueReview withKey(String key) {
		return findById(key).orElseThrow(() -> new NotFound("review of late work"));
	}

}
