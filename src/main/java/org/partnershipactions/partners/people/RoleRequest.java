package org.partnershipactions.partners.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.partnershipactions.partners.people.RoleRequestEvent.FirstManagerAppointed;
import org.partnershipactions.partners.people.RoleRequestEvent.RoleAsked;
import org.partnershipactions.partners.people.RoleRequestEvent.RoleConsented;
import org.partnershipactions.partners.people.RoleRequestEvent.RoleRefused;
import org.partnershipactions.partners.people.RoleRequestEvent.RoleRequestLapsed;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.data.domain.AbstractAggregateRoot;

/** A role that an administrator wants somebody to have, and what became of that. */
@Entity
class RoleRequest extends AbstractAggregateRoot<RoleRequest> {

	@Id
	@JdbcTypeCode(SqlTypes.CHAR)
	@Column(length = 36)
	private String id;

	private String person;

	@Embedded
	private Position position;

	private LocalDate begins;

	private LocalDate ends;

	private String askedBy;

	private Instant askedAt;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private RoleRequestState state;

	private String decidedBy;

	private Instant decidedAt;

	private String reason;

	@Version
	private Integer version;

	protected RoleRequest() {
	}

	private RoleRequest(Membership wanted, String askedBy, Instant askedAt, RoleRequestState state) {
		this.id = UUID.randomUUID().toString();
		this.person = wanted.person();
		this.position = wanted.position();
		this.begins = wanted.begins();
		this.ends = wanted.ends();
		this.askedBy = askedBy;
		this.askedAt = askedAt;
		this.state = state;
	}

	/** Asks for a role, which waits for consent. */
	static RoleRequest asked(Membership wanted, String askedBy, Instant now) {
		RoleRequest request = new RoleRequest(wanted, askedBy, now, RoleRequestState.WAITING);
		request.registerEvent(new RoleAsked(request.id, request.position.partnership(), request.person,
				request.position.role(), request.position.agency(), request.position.taskGroup()));
		return request;
	}

	/** Writes down that a role was given while there was nobody to consent. */
	static RoleRequest ofFirstManager(Membership given, String askedBy, Instant now) {
		RoleRequest request = new RoleRequest(given, askedBy, now, RoleRequestState.FIRST_MANAGER);
		request.decidedAt = now;
		request.registerEvent(new FirstManagerAppointed(request.id, request.position.partnership(), request.person));
		return request;
	}

	/**
	 * The role as it is held from now on.
	 * @throws StepNotOpen when it was decided already
	 */
	Membership consent(String by, Instant now) {
		decide(RoleRequestState.GIVEN, by, now);
		registerEvent(new RoleConsented(this.id, this.position.partnership(), this.person, this.position.role(),
				this.position.agency(), this.position.taskGroup(), this.askedBy));
		return new Membership(this.person, this.position, this.begins, this.ends);
	}

	/**
	 * Refuses it, saying why.
	 * @throws StepNotOpen when it was decided already
	 */
	RoleRequest refuse(String by, String why, Instant now) {
		decide(RoleRequestState.REFUSED, by, now);
		this.reason = why;
		registerEvent(
				new RoleRefused(this.id, this.position.partnership(), this.person, this.position.role(), this.askedBy));
		return this;
	}

	/** Nobody needs to decide any more, because the person left or the agency ended. */
	RoleRequest lapse(Instant now) {
		decide(RoleRequestState.LAPSED, null, now);
		registerEvent(new RoleRequestLapsed(this.id, this.position.partnership(), this.person, this.position.role()));
		return this;
	}

	private void decide(RoleRequestState to, String by, Instant now) {
		if (this.state != RoleRequestState.WAITING) {
			throw new StepNotOpen("This request was decided already. Nothing was changed.");
		}
		this.state = to;
		this.decidedBy = by;
		this.decidedAt = now;
	}

	/** Whether it asks for the same role of the same person. */
	boolean wants(String who, Position what) {
		return this.person.equals(who) && this.position.equals(what);
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

	String askedBy() {
		return this.askedBy;
	}

	Instant askedAt() {
		return this.askedAt;
	}

	RoleRequestState state() {
		return this.state;
	}

	String decidedBy() {
		return this.decidedBy;
	}

	Instant decidedAt() {
		return this.decidedAt;
	}

	String reason() {
		return this.reason;
	}

}
