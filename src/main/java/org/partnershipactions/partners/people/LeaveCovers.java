package org.partnershipactions.partners.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All leave cover. */
interface LeaveCovers extends Repository<LeaveCover, String> {

	LeaveCover save(LeaveCover cover);

	Optional<LeaveCover> findById(String id);

	/** Cover that runs on a day or lies ahead of it. */
	@Query("select c from LeaveCover c where c.ends >= :day and c.begins <= c.ends order by c.begins, c.away")
	List<LeaveCover> from(LocalDate day);

	/** Cover that runs on any day of a time, by its first day. */
	@Query("select c from LeaveCover c where c.begins <= :last and c.ends >= :first and c.begins <= c.ends"
			+ " order by c.begins, c.id")
	List<LeaveCover> during(LocalDate first, LocalDate last);

	/** Cover that runs on a day. */
	@Query("select c from LeaveCover c where c.begins <= :day and c.ends >= :day")
	List<LeaveCover> on(LocalDate day);

	@Query("select c from LeaveCover c where c.ends >= :day and (c.away = :person or c.cover = :person)")
	List<LeaveCover> concerning(String person, LocalDate day);

	/** How often one of two people acted for the other within a time. */
	@Query("select count(c) from LeaveCover c where c.begins <= :last and c.ends >= :first and c.begins <= c.ends"
			+ " and ((c.away = :one and c.cover = :other) or (c.away = :other and c.cover = :one))")
	long between(String one, String other, LocalDate first, LocalDate last);

}
