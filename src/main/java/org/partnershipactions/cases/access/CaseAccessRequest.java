package org.partnershipactions.cases.access;

import java.time.LocalDate;
import java.util.UUID;

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
	private AskedAccess asked;

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

	CaseAccessRequest(AsbCase asbCase, AskedAccess asked, LocalDate dueOn) {
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
		this.asked = new AskedAccess(this.asked.by(), this.asked.agency(), null, this.asked.at());
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

	public AskedAccess asked() {
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

}
