package org.partnershipactions.partners.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.partnershipactions.partners.agencies.Agency;
import org.partnershipactions.security.Role;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who holds which role where. */
interface Memberships extends Repository<Membership, String> {

	String TODAY = " m.begins <= :day and (m.ends is null or m.ends >= :day)";

	Membership save(Membership membership);

	Optional<Membership> findById(String id);

	List<Membership> findByPersonOrderByBegins(String person);

	List<Membership> findByPersonInOrderByBegins(List<String> people);

	/**
	 * What a person holds on a day, and what those hold whom they cover. Looking after
	 * people and reading the audit are not passed on by cover.
	 */
	@Query("select new org.partnershipactions.partners.people.HeldPosition(m.person, m.position, a.name) from Membership m"
			+ " left join Agency a on a.code = m.position.agency where (m.person = :person or (m.person in"
			+ " (select c.away from LeaveCover c where c.cover = :person and c.begins <= :day and c.ends >= :day)"
			+ " and m.position.role not in (org.partnershipactions.security.Role.ADMINISTRATOR,"
			+ " org.partnershipactions.security.Role.AUDITOR))) and" + TODAY + " order by a.name, m.id")
	List<HeldPosition> heldBy(String person, LocalDate day);

	@Query("select m from Membership m where m.position.partnership = :partnership and" + TODAY)
	List<Membership> on(String partnership, LocalDate day);

	/** Managers of today and of later. */
	@Query("select m.person from Membership m where m.position.partnership = :partnership"
			+ " and m.position.role = org.partnershipactions.security.Role.MANAGER"
			+ " and (m.ends is null or m.ends >= :day)")
	List<String> managers(String partnership, LocalDate day);

	/** Whether a person is a manager of the partnership, and nobody else is. */
	default boolean isOnlyManager(String partnership, String person, LocalDate day) {
		List<String> managers = managers(partnership, day);
		return !managers.isEmpty() && managers.stream().allMatch(person::equals);
	}

	@Query("select distinct m.position.role from Membership m where m.position.partnership = :partnership"
			+ " and m.position.agency = :agency and" + TODAY)
	List<Role> rolesIn(String partnership, String agency, LocalDate day);

	@Query("select m from Membership m where m.position.partnership = :partnership"
			+ " and m.position.agency = :agency and" + TODAY)
	List<Membership> ofAgency(String partnership, String agency, LocalDate day);

}
