package org.partnershipactions.cases.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.partnershipactions.cases.AsbCase;
import org.partnershipactions.cases.access.AccessEvent.CaseAccessAskedFor;
import org.partnershipactions.cases.access.AccessEvent.CaseAccessDateMoved;
import org.partnershipactions.cases.access.AccessEvent.CaseAccessGiven;
import org.partnershipactions.cases.access.AccessEvent.CaseAccessRefused;
import org.partnershipactions.privacy.Gateway;
import org.partnershipactions.privacy.Regime;
import org.partnershipactions.security.sealing.SealedText;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.data.domain.AbstractAggregateRoot;

/** A request to see a case that is not the asker's, and what its owner said. */
@Entity
public class CaseAccessRequest extends AbstractAggregateRoot<CaseAccessRequest> {

	@Id
	private String id = UUID.randomUUID().toString();

	@Version
	private int version;

	private String partnership;

	private String caseKey;

	@Embedded
	private AccessAsker asked;

	private LocalDate dueOn;

	private int timesMoved;

	@Enumerated(EnumType.STRING)
	private AccessState state = AccessState.ASKED;

	@Embedded
	private AccessDecision decision = AccessDecision.none();

	private String decidedBy;

	private LocalDate decidedOn;

	protected CaseAccessRequest() {
	}

	CaseAccessRequest(AsbCase asbCase, AccessAsker asked, LocalDate dueOn) {
		this.partnership = asbCase.partnership();
		this.caseKey = asbCase.key();
		this.asked = asked;
		this.dueOn = dueOn;
		registerEvent(new CaseAccessAskedFor(this.id, this.caseKey, asked.agency()));
	}

	CaseAccessRequest decide(AccessDecision decided, String by, LocalDate today) {
		if (this.state != AccessState.ASKED) {
			throw new StepNotOpen("This request was decided already: %s.".formatted(this.state.words()));
		}
		this.state = decided.given() ? AccessState.GIVEN : AccessState.REFUSED;
		this.decision = decided;
		this.decidedBy = by;
		this.decidedOn = today;
		return say(decided.given() ? new CaseAccessGiven(this.id, this.caseKey, this.asked.agency(), decided.until())
				: new CaseAccessRefused(this.id, this.caseKey));
	}

	CaseAccessRequest moveDate(LocalDate day) {
		CaseAccessDateMoved moved = new CaseAccessDateMoved(this.id, this.dueOn, day);
		this.dueOn = day;
		this.timesMoved++;
		return say(moved);
	}

	/** Takes the words out, once nobody has a reason to keep them. */
	public CaseAccessRequest erase() {
		this.asked = new AccessAsker(this.asked.by(), this.asked.agency(), null, this.asked.at());
		this.decision = this.decision.withoutWords();
		return this;
	}

	CaseAccessRequest say(Object event) {
		registerEvent(event);
		return this;
	}

	String key() {
		return this.id;
	}

	public String partnership() {
		return this.partnership;
	}

	public String caseKey() {
		return this.caseKey;
	}

	public AccessAsker asked() {
		return this.asked;
	}

	/** Day by which the owner decides. */
	LocalDate dueOn() {
		return this.dueOn;
	}

	int timesMoved() {
		return this.timesMoved;
	}

	AccessState state() {
		return this.state;
	}

	AccessDecision decision() {
		return this.decision;
	}

	/** Day of the decision, or null. */
	LocalDate decidedOn() {
		return this.decidedOn;
	}

	/** Account of who decided, or null. */
	String decidedBy() {
		return this.decidedBy;
	}

	/** How far a request for access to a case came. */
	public enum AccessState {

		/** The owner has not decided yet. */
		ASKED("Waits for the agency that owns the case"),
		/** Given until a day. */
		GIVEN("Given"),
		/** Refused. */
		REFUSED("Refused");

		private final String words;

		AccessState(String words) {
			this.words = words;
		}

		public String words() {
			return this.words;
		}

	}

	/**
	 * Who asks to see a case.
	 *
	 * @param by account of who asks
	 * @param agency code of the agency that they ask for; null where it is for themselves
	 * @param purpose what for
	 * @param at when
	 */
	@Embeddable
	public record AccessAsker(@Column(name = "asked_by", length = 100) String by, @Column(length = 50) String agency,
			@SealedText String purpose, @Column(name = "asked_at") Instant at) {
	}

	/**
	 * What the owner of a case said to a request for access.
	 *
	 * @param gateway what allows it; null where it is refused
	 * @param regime law of data protection that applies; null where it is refused
	 * @param until last day of the access; null where it is refused
	 * @param identity whether who complains is shown too
	 * @param reason words of the decision, or null
	 */
	@Embeddable
	record AccessDecision(@Enumerated(EnumType.STRING) @Column(length = 40) Gateway gateway,
			@Enumerated(EnumType.STRING) @Column(length = 30) Regime regime,
			@Column(name = "until_day") LocalDate until, @Column(name = "identity_shown") boolean identity,
			@SealedText String reason) {

		static AccessDecision none() {
			return new AccessDecision(null, null, null, false, null);
		}

		static AccessDecision refused(String reason) {
			return new AccessDecision(null, null, null, false, reason);
		}

		AccessDecision withoutWords() {
			return new AccessDecision(this.gateway, this.regime, this.until, this.identity, null);
		}

		boolean given() {
			return this.until != null;
		}

	}

}
