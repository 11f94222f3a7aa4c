package org.partnershipactions.casereviews.rights;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All notices that a reporter is to be told of the right to a case review. */
interface RightNotices extends Repository<RightNotice, String> {

	String OVER = "select n from RightNotice n where n.partnership = :partnership"
			+ " and coalesce(n.toldOn, n.noticedOn) <= :latest";

	RightNotice save(RightNotice notice);

	Optional<RightNotice> findById(String key);

	boolean existsByReportKey(String reportKey);

	/** Those about which nothing was written down, the longest waiting first. */
	List<RightNotice> findByPartnershipAndToldOnIsNullOrderByNoticedOnAscIdAsc(String partnership, Limit limit);

	List<RightNotice> findByPartnershipAndNoticedOnBetween(String partnership, LocalDate from, LocalDate to);

	List<RightNotice> findByResidentKeyIn(Collection<String> residents);

	/** Notices about which nothing was done any more after a day, the oldest first. */
	@Query(OVER + " and n.id not in :without order by n.noticedOn, n.id")
	List<RightNotice> until(String partnership, LocalDate latest, Collection<String> without, Limit most);

	/** One notice, where nothing was done about it any more after a day. */
	@Query(OVER + " and n.id = :key")
	Optional<RightNotice> until(String partnership, LocalDate latest, String key);

	void delete(RightNotice notice);

}
