package org.partnershipactions.reports.jobs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All files of reports that were asked for. */
interface ReportJobs extends Repository<ReportJob, String> {

	ReportJob save(ReportJob job);

	Optional<ReportJob> findById(String key);

	List<ReportJob> findByPartnershipOrderByAskedAtDescIdDesc(String partnership, Limit limit);

	boolean existsByPartnershipAndPlanYearAndStateIn(String partnership, int planYear, List<JobState> states);

	/** What nobody works on, or whose node has fallen silent, the oldest first. */
	@Query("select j.id from ReportJob j where j.state = 'WAITING'"
			+ " or (j.state = 'RUNNING' and j.touchedAt < :silentSince) order by j.askedAt, j.id")
	List<String> open(Instant silentSince, Limit limit);

	/** Takes one up: 1 for the node that was first, 0 for every other. */
	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@Query("update ReportJob j set j.state = 'RUNNING', j.node = :#{#c.node}, j.touchedAt = :#{#c.now}, j.percent = 0,"
			+ " j.attempts = j.attempts + 1 where j.id = :#{#c.key} and j.attempts < :#{#c.most}"
			+ " and (j.state = 'WAITING' or (j.state = 'RUNNING' and j.touchedAt < :#{#c.silentSince}))")
	int claim(Claim c);

	/** Gives up what was tried often enough and has fallen silent again. */
	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@Query("update ReportJob j set j.state = 'FAILED', j.finishedAt = :now where j.state = 'RUNNING'"
			+ " and j.attempts >= :most and j.touchedAt < :silentSince")
	int giveUp(Instant now, int most, Instant silentSince);

	@Query("select j from ReportJob j where j.state = 'DONE' and j.keptUntil < :today order by j.id")
	List<ReportJob> outdated(LocalDate today);

	/** Keys of those whose file is kept. */
	@Query("select j.id from ReportJob j where j.state = 'DONE'")
	List<String> finished();

	/** A node's wish to work on a job. */
	record Claim(String key, String node, Instant now, Instant silentSince, int most) {
	}

}
