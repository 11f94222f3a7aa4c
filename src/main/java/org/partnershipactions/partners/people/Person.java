package org.partnershipactions.partners.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.partnershipactions.partners.people.PersonEvent.PersonAdded;
import org.partnershipactions.partners.people.PersonEvent.PersonChanged;
import org.partnershipactions.partners.people.PersonEvent.PersonLeft;

import org.springframework.data.domain.AbstractAggregateRoot;

/** Somebody who works for the partnership, under the name of their account. */
@Entity
class Person extends AbstractAggregateRoot<Person> {

	@Id
	private String username;

	private String displayName;

	private String email;

	private boolean active;

	@Version
	private Integer version;

	protected Person() {
	}

	Person(String username, String displayName, String email) {
		this.username = username;
		this.displayName = displayName;
		this.email = email;
		this.active = true;
		registerEvent(new PersonAdded(username));
	}

	Person change(String displayName, String email) {
		this.displayName = displayName;
		this.email = email;
		registerEvent(new PersonChanged(this.username));
		return this;
	}

	/** Ends the person's work here; a second time changes nothing. */
	Person leave() {
		if (this.active) {
			this.active = false;
			registerEvent(new PersonLeft(this.username));
		}
		return this;
	}

	String username() {
		return this.username;
	}

	String displayName() {
		return this.displayName;
	}

	String email() {
		return this.email;
	}

	/** Whether a mail reaches the person. */
	boolean hasAddress() {
		return this.email != null && !this.email.isBlank();
	}

	boolean active() {
		return this.active;
	}

}
