package org.partnershipactions.residents.places;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All places. */
interface Places extends Repository<Place, String> {

	Place save(Place place);

	Optional<Place> findById(String id);

	boolean existsById(String id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from Place p where p.id = :id")
	Optional<Place> lock(String id);

	void delete(Place place);

	List<Place> findByIdIn(Collection<String> ids);

	/**
	 * Adds a place unless it is there: two reports of one address may come at the same
	 * moment.
	 */
	@Modifying
	@Query(nativeQuery = true,
			value = "insert ignore into place (id, version, partnership, address, street_mark, added_at)"
					+ " values (:#{#n.id}, 0, :#{#n.partnership}, :#{#n.address}, :#{#n.streetMark}, :now)")
	int add(NewPlace n, Instant now);

	List<Place> findByPartnershipAndStreetMarkInOrderByAddedAtDesc(String partnership, Collection<String> streetMarks,
			Limit limit);

	/**
	 * A place as it is written at once, its address sealed already.
	 *
	 * @param id key
	 * @param partnership code of the partnership
	 * @param address address, sealed
	 * @param streetMark keyed hash of the street
	 */
	record NewPlace(String id, String partnership, String address, String streetMark) {
	}

}
