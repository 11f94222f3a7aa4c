package org.partnershipactions.powers;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Announced, entered and confirmed changes of tools and powers. */
interface PowerChanges extends Repository<PowerChange, String> {

	PowerChange save(PowerChange change);

	Optional<PowerChange> findById(String id);

	@Query("select c from PowerChange c order by c.name.place, c.id")
	List<PowerChange> all();

	/**
	 * What holds from its day on, the earliest first: a later one comes in its place.
	 */
	@Query("select c from PowerChange c where c.state = CONFIRMED order by c.validFrom, c.confirmedAt, c.id")
	List<PowerChange> confirmed();

}
