package org.partnershipactions.casereviews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.partnershipactions.security.NotFound;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All applications for case reviews. */
public interface CaseReviews extends Repository<CaseReview, String>, JpaSpecificationExecutor<CaseReview> {

	String OVER_AND_QUIET = "select r from CaseReview r where r.partnership = :partnership"
			+ " and r.stage in (CLOSED, WITHDRAWN) and r.application.victimKey <> '" + ReviewApplication.ERASED
			+ "' and not exists (select e from ReviewTimelineEntry e where e.reviewKey = r.id and e.at >= :since)";

	CaseReview save(CaseReview review);

	Optional<CaseReview> findById(String key);

	Optional<CaseReview> findByPartnershipAndRef(String partnership, String ref);

	/** Applications in which a person is applicant or victim, the latest first. */
	@Query("select r from CaseReview r where r.application.victimKey in :residents"
			+ " or r.application.applicantKey in :residents order by r.application.appliedOn desc, r.ref desc")
	List<CaseReview> of(Collection<String> residents);

	List<CaseReview> findByIdIn(Collection<String> keys);

	/** Applications whose reports were counted between two days, both counted. */
	@Query("select r from CaseReview r where r.partnership = :partnership and r.threshold.on >= :from"
			+ " and r.threshold.on <= :to order by r.threshold.on, r.ref")
	List<CaseReview> thresholdBetween(String partnership, LocalDate from, LocalDate to);

	/**
	 * Reviews that are over, to which nothing has happened since a moment and whose
	 * personal data is still kept, the longest over first.
	 */
	@Query(OVER_AND_QUIET + " and r.id not in :without order by r.application.appliedOn, r.ref")
	List<CaseReview> quietSince(String partnership, Instant since, Collection<String> without, Limit most);

	/** One review, where it is over, quiet since a moment and still kept. */
	@Query(OVER_AND_QUIET + " and r.id = :key")
	Optional<CaseReview> quietSince(String partnership, Instant since, String key);

	default CaseReview withKey(String key) {
		return findById(key).orElseThrow(() -> new NotFound("case review"));
	}

}
