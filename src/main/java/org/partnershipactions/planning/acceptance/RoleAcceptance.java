package org.partnershipactions.planning.acceptance;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.planning.acceptance.RoleEvent.RoleAnswered;
import org.partnershipactions.planning.acceptance.RoleEvent.AcceptanceAsked;
import org.partnershipactions.planning.acceptance.RoleEvent.RoleNotAnswered;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.data.domain.AbstractAggregateRoot;

/** What one agency says to all that a draft plan asks of it. */
@Entity
class RoleAcceptance extends AbstractAggregateRoot<RoleAcceptance> {

	@Id
	private String id = UUID.randomUUID().toString();

	@Version
	private Integer version;

	private String partnership;

	private int planYear;

	private String agency;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private RoleState state = RoleState.ASKED;

	private LocalDate due;

	private String words;

	private String answeredBy;

	protected RoleAcceptance() {
	}

	RoleAcceptance(String partnership, PlanYear year, String agency) {
		this.partnership = partnership;
		this.planYear = year.start();
		this.agency = agency;
	}

	/** Asks the agency, again where the board sent the draft back. */
	RoleAcceptance ask(LocalDate by) {
		this.state = RoleState.ASKED;
		this.due = by;
		this.words = null;
		this.answeredBy = null;
		registerEvent(new AcceptanceAsked(this.id, this.partnership, year().toString(), this.agency, by));
		return this;
	}

	RoleAcceptance answer(RoleState answer, String said, String by) {
		if (this.state != RoleState.ASKED) {
			throw new StepNotOpen("This role was answered already: %s.".formatted(this.state.words()));
		}
		this.state = answer;
		this.words = said;
		this.answeredBy = by;
		registerEvent(new RoleAnswered(this.id, this.partnership, year().toString(), this.agency, answer, said));
		return this;
	}

	/** The time to answer has passed in silence. */
	RoleAcceptance miss() {
		this.state = RoleState.NO_ANSWER;
		registerEvent(new RoleNotAnswered(this.id, this.partnership, year().toString(), this.agency));
		return this;
	}

	/** Nobody needs the answer any more. */
	RoleAcceptance end() {
		this.state = RoleState.ENDED;
		return this;
	}

	/** Tells who listens of something that happened without changing the role. */
	RoleAcceptance say(Object event) {
		return andEvent(event);
	}

	String key() {
		return this.id;
	}

	String partnership() {
		return this.partnership;
	}

	PlanYear year() {
		return new PlanYear(this.planYear);
	}

	String agency() {
		return this.agency;
	}

	RoleState state() {
		return this.state;
	}

	LocalDate due() {
		return this.due;
	}

	/** Account of who answered, or null. */
	String answeredBy() {
		return this.answeredBy;
	}

	/** What the agency said, or null. */
	String words() {
		return this.words;
	}

}
