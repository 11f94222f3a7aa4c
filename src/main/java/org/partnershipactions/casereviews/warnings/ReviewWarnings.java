package org.partnershipactions.casereviews.warnings;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.partnershipactions.casereviews.warnings.ReviewWarning.WarningState;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All warnings that a victim could apply. */
interface ReviewWarnings extends Repository<ReviewWarning, String> {

	String OVER = "select w from ReviewWarning w where w.partnership = :partnership"
			+ " and coalesce(w.settledOn, w.warnedOn) <= :latest";

	ReviewWarning save(ReviewWarning warning);

	Optional<ReviewWarning> findById(String key);

	List<ReviewWarning> findByPartnershipAndStateOrderByWarnedOnAscIdAsc(String partnership, WarningState state,
			Limit limit);

	List<ReviewWarning> findByResidentKeyIn(Collection<String> residents);

	List<ReviewWarning> findByPartnershipAndStateAndResidentKeyIn(String partnership, WarningState state,
			Collection<String> residents);

	/** Notices about which nothing was done any more after a day, the oldest first. */
	@Query(OVER + " and w.id not in :without order by w.warnedOn, w.id")
	List<ReviewWarning> until(String partnership, LocalDate latest, Collection<String> without, Limit most);

	/** One notice, where nothing was done about it any more after a day. */
	@Query(OVER + " and w.id = :key")
	Optional<ReviewWarning> until(String partnership, LocalDate latest, String key);

	void delete(ReviewWarning warning);

}
