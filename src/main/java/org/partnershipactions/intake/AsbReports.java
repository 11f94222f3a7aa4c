package org.partnershipactions.intake;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.LockModeType;

import org.partnershipactions.security.NotFound;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All reports of anti-social behaviour. */
public interface AsbReports extends Repository<AsbReport, String> {

	String DEALT_WITH = "select r from AsbReport r where r.partnership = :partnership and r.erasedOn is null"
			+ " and (r.state in ('TOLD', 'NOT_REACHED') and r.telling.toldAt < :before"
			+ " or r.state = 'NOBODY_TO_TELL' and r.triage.triagedAt < :before)";

	AsbReport save(AsbReport report);

	Optional<AsbReport> findById(String key);

	boolean existsByPlacePlaceKey(String placeKey);

	List<AsbReport> findByReporterReporterKey(String residentKey);

	List<AsbReport> findByReporterReporterKeyIn(Collection<String> residentKeys);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from AsbReport r where r.id = :key")
	Optional<AsbReport> lock(String key);

	Optional<AsbReport> findByPartnershipAndRef(String partnership, String ref);

	@Query("select r from AsbReport r where r.partnership = :partnership and r.origin.sender = :sender"
			+ " and r.origin.sourceMark = :mark")
	Optional<AsbReport> sent(String partnership, String sender, String mark);

	@Query("select r from AsbReport r where r.partnership = :partnership and r.origin.fingerprint = :fingerprint"
			+ " and r.origin.receivedAt >= :since order by r.origin.receivedAt limit 1")
	Optional<AsbReport> alike(String partnership, String fingerprint, Instant since);

	@Query("select r from AsbReport r join r.links link where link = :secretHash")
	Optional<AsbReport> followedBy(String secretHash);

	/** Reports that were dealt with by a moment and are still kept, the oldest first. */
	@Query(DEALT_WITH + " and r.id not in :without order by r.origin.receivedAt, r.id")
	List<AsbReport> dealtWith(String partnership, Instant before, Collection<String> without, Limit limit);

	/** One report, where it was dealt with by a moment and is still kept. */
	@Query(DEALT_WITH + " and r.id = :key")
	Optional<AsbReport> dealtWith(String partnership, Instant before, String key);

	/** Of some people, those who made a report. */
	@Query("select distinct r.reporter.reporterKey from AsbReport r where r.reporter.reporterKey in :residents")
	Set<String> reportersAmong(Collection<String> residents);

	/** Reports of a person under any of their keys, the earliest first. */
	@Query("select r from AsbReport r where r.reporter.reporterKey in :reporters"
			+ " order by r.origin.receivedAt, r.ref")
	List<AsbReport> madeBy(Collection<String> reporters);

	/** The report, kept from everybody else until the transaction ends. */
	default AsbReport locked(String key) {
		return lock(key).orElseThrow(() -> new NotFound("report"));
	}

	default AsbReport withKey(String key) {
		return findById(key).orElseThrow(() -> new NotFound("report"));
	}

}
