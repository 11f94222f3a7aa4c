package org.partnershipactions.partners.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.partnershipactions.security.Role;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who holds which role where. */
interface Memberships extends Repository<Membership, String> {

	String TODAY = " m.begins <= :day and (m.ends is null or m.ends >= :day)";

	/**
	 * Whether cover {@code c} passes on the position {@code m} of who is away. What is of
	 * an agency goes to its own people; the rest only where the person or a manager said
	 * so. Looking after people and reading the audit are not passed on, and whoever does
	 * either takes nothing.
	 */
	String PASSED_ON = " c.away = m.person and c.begins <= :day and c.ends >= :day and m.position.role not in"
			+ " (org.partnershipactions.security.Role.ADMINISTRATOR, org.partnershipactions.security.Role.AUDITOR,"
			+ " org.partnershipactions.security.Role.COUNTY)"
			+ " and ((m.position.agency is null and c.beyondAgency = true) or (m.position.agency is not null and exists"
			+ " (select 1 from Membership o where o.person = c.cover and o.position.agency = m.position.agency"
			+ " and o.position.partnership = m.position.partnership and o.begins <= :day"
			+ " and (o.ends is null or o.ends >= :day)))) and not exists (select 1 from Membership x"
			+ " where x.person = c.cover and x.position.role in (org.partnershipactions.security.Role.ADMINISTRATOR,"
			+ " org.partnershipactions.security.Role.AUDITOR) and x.begins <= :day"
			+ " and (x.ends is null or x.ends >= :day))";

	Membership save(Membership membership);

	Optional<Membership> findById(String id);

	List<Membership> findByPersonOrderByBegins(String person);

	List<Membership> findByPersonInOrderByBegins(List<String> people);

	/**
	 * What a person holds on a day, and what is passed on to them by leave cover. Whoever
	 * has a role in an agency has it also in those that ended and for which it answers.
	 */
	@Query("select new org.partnershipactions.partners.people.HeldPosition(m.person, m.position, a.code, a.name)"
			+ " from Membership m left join Agency a on a.code = m.position.agency"
			+ " or a.answeredBy = m.position.agency where (m.person = :person or exists"
			+ " (select 1 from LeaveCover c where c.cover = :person and" + PASSED_ON + ")) and" + TODAY
			+ " order by case when a.code <> m.position.agency then 1 else 0 end, a.name, m.id")
	List<HeldPosition> heldBy(String person, LocalDate day);

	/** To whom any of these positions is passed on, on a day. */
	@Query("select distinct c.cover from LeaveCover c, Membership m where m.id in :held and" + PASSED_ON)
	List<String> takenOver(List<String> held, LocalDate day);

	@Query("select m from Membership m where m.position.partnership = :partnership and" + TODAY)
	List<Membership> on(String partnership, LocalDate day);

	/** Who holds a role in the whole partnership today or later. */
	@Query("select m.person from Membership m where m.position.partnership = :partnership"
			+ " and m.position.role = :role and (m.ends is null or m.ends >= :day)")
	List<String> holders(String partnership, Role role, LocalDate day);

	/** Managers of today and of later. */
	default List<String> managers(String partnership, LocalDate day) {
		return holders(partnership, Role.MANAGER, day);
	}

	/** Whether a person is a manager of the partnership, and nobody else is. */
	default boolean isOnlyManager(String partnership, String person, LocalDate day) {
		List<String> managers = managers(partnership, day);
		return !managers.isEmpty() && managers.stream().allMatch(person::equals);
	}

	@Query("select distinct m.position.role from Membership m where m.position.partnership = :partnership"
			+ " and m.position.agency = :agency and" + TODAY)
	List<Role> rolesIn(String partnership, String agency, LocalDate day);

	/** Codes of the agencies in which somebody has a role, today or later. */
	@Query("select distinct m.position.agency from Membership m where m.position.partnership = :partnership"
			+ " and m.position.agency is not null and (m.ends is null or m.ends >= :day)")
	List<String> agenciesFrom(String partnership, LocalDate day);

	/** Of an agency, today or later. */
	@Query("select m from Membership m where m.position.partnership = :partnership"
			+ " and m.position.agency = :agency and (m.ends is null or m.ends >= :day) order by m.id")
	List<Membership> ofAgencyFrom(String partnership, String agency, LocalDate day);

	@Query("select m from Membership m where m.position.partnership = :partnership"
			+ " and m.position.agency = :agency and" + TODAY)
	List<Membership> ofAgency(String partnership, String agency, LocalDate day);

}
