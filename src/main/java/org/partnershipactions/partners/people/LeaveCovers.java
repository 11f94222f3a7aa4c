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

	/** Who acts on a day for any of these people. */
	@Query("select c.cover from LeaveCover c where c.away in :away and c.begins <= :day and c.ends >= :day")
	List<String> actingFor(Iterable<String> away, LocalDate day);

	/** Cover that runs on a day. */
	@Query("select c from LeaveCover c where c.begins <= :day and c.ends >= :day")
	List<LeaveCover> on(LocalDate day);

	@Query("select c from LeaveCover c where c.ends >= :day and (c.away = :person or c.cover = :person)")
	List<LeaveCover> concerning(String person, LocalDate day);

}
