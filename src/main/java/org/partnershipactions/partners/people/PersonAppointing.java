package org.partnershipactions.partners.people;

import java.time.LocalDate;

import org.springframework.stereotype.Component;

/**
 * Brings people in and gives them positions, for start-up and for administrators alike.
 */
@Component
class PersonAppointing {

	private final People people;

	private final Memberships memberships;

	PersonAppointing(People people, Memberships memberships) {
		this.people = people;
		this.memberships = memberships;
	}

	Membership appoint(Person person, Position position, LocalDate begins) {
		this.people.save(person);
		return this.memberships.save(new Membership(person.username(), position, begins, null));
	}

}
