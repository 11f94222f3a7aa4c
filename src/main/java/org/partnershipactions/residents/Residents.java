package org.partnershipactions.residents;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All people and bodies. */
interface Residents extends Repository<Resident, Long> {

	Resident save(Resident resident);

	Optional<Resident> findByResidentKey(String key);

	List<Resident> findByResidentKeyIn(Collection<String> keys);

	List<Resident> findByMergedInto(String key);

	/** Which of some records were merged into others, and others into them. */
	@Query("select new org.partnershipactions.residents.MergeLink(r.residentKey, r.mergedInto) from Resident r"
			+ " where r.residentKey in :keys and r.mergedInto is not null"
			+ " union all select new org.partnershipactions.residents.MergeLink(r.residentKey, r.mergedInto)"
			+ " from Resident r where r.mergedInto in :keys")
	List<MergeLink> links(Collection<String> keys);

	List<Resident> findByPartnershipAndErasedAtIsNullAndMergedIntoIsNullAndAddedAtBeforeOrderByAddedAt(
			String partnership, Instant latest, Limit limit);

	/** Who carries one of the marks; the newest first. */
	@Query("select new org.partnershipactions.residents.MarkHit(r.residentKey, m.kind) from Resident r join r.marks m"
			+ " where m.mark in :marks order by r.number desc")
	List<MarkHit> marked(Collection<String> marks, Limit limit);

	/** Keys of those who carry all of the marks; the newest first. */
	@Query("select r.residentKey from Resident r join r.marks m where m.mark in :marks"
			+ " group by r.number, r.residentKey having count(m.mark) = :all order by r.number desc")
	List<String> markedByAll(Collection<String> marks, long all, Limit limit);

}
