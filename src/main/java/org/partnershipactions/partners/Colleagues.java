package org.partnershipactions.partners;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.Role;

import org.springframework.stereotype.Component;

/** Says whom the current person works with, and whose leave they may enter. */
@Component
class Colleagues {

	private final People people;

	private final Memberships memberships;

	private final CurrentPerson current;

	private final Clock clock;

	Colleagues(People people, Memberships memberships, CurrentPerson current, Clock clock) {
		this.people = people;
		this.memberships = memberships;
		this.current = current;
		this.clock = clock;
	}

	/** Everybody of the partnership who works here, by name. */
	List<PersonName> all() {
		return this.people.of(this.current.partnership())
			.stream()
			.filter(Person::active)
			.map((person) -> new PersonName(person.username(), person.displayName()))
			.toList();
	}

	boolean worksHere(String username) {
		return username != null && all().stream().anyMatch((person) -> person.username().equals(username));
	}

	boolean mayPlanFor(String username) {
		return username != null && (username.equals(this.current.username()) || this.current.is(Role.ADMINISTRATOR)
				|| coordinated().contains(username));
	}

	private Set<String> coordinated() {
		return this.current.agencies()
			.stream()
			.filter(this.current::coordinates)
			.flatMap(
					(agency) -> this.memberships.ofAgency(this.current.partnership(), agency, LocalDate.now(this.clock))
						.stream())
			.map(Membership::person)
			.collect(Collectors.toSet());
	}

}
