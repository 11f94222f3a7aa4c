package org.partnershipactions.partners.people;

import java.util.HashSet;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;

import org.partnershipactions.partners.people.PersonEvent.PersonAdded;
import org.partnershipactions.partners.people.PersonEvent.PersonBroughtIn;
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

	private String home;

	@ElementCollection
	@CollectionTable(name = "person_partnership", joinColumns = @JoinColumn(name = "person"))
	@Column(name = "partnership")
	private Set<String> guestOf = new HashSet<>();

	@Version
	private Integer version;

	protected Person() {
	}

	/** Somebody whose account a partnership looks after. */
	Person(String username, String displayName, String email, String home) {
		this.username = username;
		this.displayName = displayName;
		this.email = email;
		this.active = true;
		this.home = home;
		registerEvent(new PersonAdded(username));
	}

	Person change(String displayName, String email) {
		this.displayName = displayName;
		this.email = email;
		registerEvent(new PersonChanged(this.username));
		return this;
	}

	/** From now on another partnership may give the person roles too. */
	Person bringInto(String partnership) {
		if (!partnership.equals(this.home) && this.guestOf.add(partnership)) {
			registerEvent(new PersonBroughtIn(this.username, partnership));
		}
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

	/** Code of the partnership whose administrators look after the account. */
	String home() {
		return this.home;
	}

	boolean active() {
		return this.active;
	}

}
