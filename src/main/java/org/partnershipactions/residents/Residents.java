package org.partnershipactions.residents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.residents.MergeGraph.MergeLink;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All people and bodies. */
interface Residents extends Repository<Resident, Long> {

	String KEPT_SINCE = "select new org.partnershipactions.residents.Residents$KeptRecord(r.residentKey, r.number, r.addedAt)"
			+ " from Resident r where r.partnership = :partnership and r.erasedAt is null and r.mergedInto is null and r.addedAt < :latest";

	Resident save(Resident resident);

	Optional<Resident> findByResidentKey(String key);

	List<Resident> findByResidentKeyIn(Collection<String> keys);

	List<Resident> findByMergedInto(String key);

	/** Which of some records were merged into others, and others into them. */
	@Query("select new org.partnershipactions.residents.MergeGraph$MergeLink(r.residentKey, r.mergedInto) from Resident r"
			+ " where r.residentKey in :keys and r.mergedInto is not null"
			+ " union all select new org.partnershipactions.residents.MergeGraph$MergeLink(r.residentKey, r.mergedInto)"
			+ " from Resident r where r.mergedInto in :keys")
	List<MergeLink> links(Collection<String> keys);

	/** People added before a moment, after the one with a number, as they were added. */
	@Query(KEPT_SINCE + " and r.number > :after order by r.number")
	List<KeptRecord> addedBefore(String partnership, Instant latest, long after, Limit limit);

	/** One person, where they were added before a moment. */
	@Query(KEPT_SINCE + " and r.residentKey = :key")
	Optional<KeptRecord> addedBefore(String partnership, Instant latest, String key);

	/** Who carries one of the marks; the newest first. */
	@Query("select new org.partnershipactions.residents.Residents$MarkHit(r.residentKey, m.kind) from Resident r join r.marks m"
			+ " where m.mark in :marks order by r.number desc")
	List<MarkHit> marked(Collection<String> marks, Limit limit);

	/**
	 * A mark that somebody carries.
	 *
	 * @param key key of the person
	 * @param kind what the mark was made of
	 */
	record MarkHit(String key, MarkKind kind) {
	}

	/**
	 * A record that stands for itself and was not erased.
	 *
	 * @param key key of the person
	 * @param number number in their reference
	 * @param addedAt when they were added
	 */
	record KeptRecord(String key, Long number, Instant addedAt) {

		/** Day on which it was added, as days are counted in London. */
		LocalDate addedOn() {
			return LocalDate.ofInstant(this.addedAt, PartnershipClock.LONDON);
		}

	}

}
