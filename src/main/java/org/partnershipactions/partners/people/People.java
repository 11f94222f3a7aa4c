package org.partnershipactions.partners.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everybody who works or worked here. */
interface People extends Repository<Person, String> {

	Person save(Person person);

	Optional<Person> findByUsername(String username);

	List<Person> findByUsernameIn(Collection<String> usernames);

	/** Whoever arranges cover for the person waits here until another has done so. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<Person> findWithLockByUsername(String username);

	@Query("select new org.partnershipactions.partners.people.People$NamedPerson(p.username, p.displayName) from Person p")
	List<NamedPerson> names();

	/** Who works here and has this address, however it is written. */
	@Query("select p.username from Person p where lower(p.email) = lower(:email) and p.active = true")
	List<String> withAddress(String email);

	boolean existsByUsername(String username);

	/**
	 * Those who have or had a role in a partnership, were brought into it, or were added
	 * there and have no role anywhere yet, by name.
	 */
	@Query("select p from Person p where exists (select 1 from Membership m where m.person = p.username"
			+ " and m.position.partnership = :partnership) or :partnership member of p.guestOf"
			+ " or (p.home = :partnership and not exists (select 1 from Membership m where m.person = p.username))"
			+ " order by p.displayName")
	List<Person> of(String partnership);

	/** One of them. */
	default Optional<Person> one(String partnership, String username) {
		return of(partnership).stream().filter((one) -> one.username().equals(username)).findFirst();
	}

	/**
	 * What somebody is called.
	 *
	 * @param username name of the account
	 * @param displayName name as others read it
	 */
	record NamedPerson(String username, String displayName) {
	}

}
