package org.partnershipactions.partners.people;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.partnershipactions.partners.people.MembershipEvent.MembershipBegun;
import org.partnershipactions.partners.people.MembershipEvent.MembershipEnded;

import org.springframework.data.domain.AbstractAggregateRoot;

/** What a person may do where, from one day to another. */
@Entity
class Membership extends AbstractAggregateRoot<Membership> {

	@Id
	@JdbcTypeCode(SqlTypes.CHAR)
	@Column(length = 36)
	private String id;

	private String person;

	@Embedded
	private Position position;

	private LocalDate begins;

	private LocalDate ends;

	@Version
	private Integer version;

	protected Membership() {
	}

	/** Held from a day on; the last day may be known from the start, else it is null. */
	Membership(String person, Position position, LocalDate begins, LocalDate ends) {
		this.id = UUID.randomUUID().toString();
		this.person = person;
		this.position = position;
		this.begins = begins;
		this.ends = ends;
		registerEvent(
				new MembershipBegun(this.id, person, position.role(), position.agency(), position.taskGroup(), begins));
	}

	/** Ends it after a day; a day before its first makes it never have held. */
	Membership endOn(LocalDate lastDay) {
		if (this.ends == null || lastDay.isBefore(this.ends)) {
			this.ends = lastDay;
			registerEvent(new MembershipEnded(this.id, this.person, this.position.role(), lastDay));
		}
		return this;
	}

	boolean heldOn(LocalDate day) {
		return !day.isBefore(this.begins) && (this.ends == null || !day.isAfter(this.ends));
	}

	String id() {
		return this.id;
	}

	String person() {
		return this.person;
	}

	Position position() {
		return this.position;
	}

	LocalDate begins() {
		return this.begins;
	}

	LocalDate ends() {
		return this.ends;
	}

}
