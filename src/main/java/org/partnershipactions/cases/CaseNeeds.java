package org.partnershipactions.cases;

import java.time.LocalDate;

import jakarta.persistence.MappedSuperclass;

/** What follows from where a case stands: who has to be told, asked or to look. */
@MappedSuperclass
abstract class CaseNeeds<A extends CaseNeeds<A>> extends CaseStanding<A> {

	protected CaseNeeds() {
	}

	CaseNeeds(NewCase begun, String ref, LocalDate today) {
		super(begun, ref, today);
	}

	/** Whether somebody suffers from it whom we can speak to. */
	public boolean hasVictim() {
		return team().hasVictim();
	}

	/**
	 * Whether the victim is told how it stands: not after a letter that nobody answered.
	 */
	boolean updating() {
		return hasVictim() && contacting().letterSentOn() == null;
	}

	/** Whether somebody above the lead officer looks it over. */
	boolean supervised() {
		return assumedBand().supervised();
	}

	/** Whether the task group has to say if it takes the case in. */
	boolean needsTaskGroup() {
		return !acceptance().accepted() && (highRisk() || plan().formalPower() || plan().needsOthersThan(leadAgency()));
	}

	/** Whether the plan is agreed and the task group was asked where it had to be. */
	public boolean inWork() {
		return deadlines().isOpen(CaseStep.PROPOSE_CLOSURE) || deadlines().isOpen(CaseStep.APPROVE_CLOSURE);
	}

	/** Whether its first assessment is still to come. */
	boolean awaitsFirstAssessment() {
		return deadlines().isOpen(CaseStep.CONTACT) || deadlines().isOpen(CaseStep.ASSESS);
	}

	/**
	 * Whether the task group's lead, rather than the lead agency, decides on closing it.
	 */
	boolean groupDecides() {
		return highRisk() || acceptance().accepted();
	}

	/** Whether an agency leads it or has something to do in it. */
	boolean isOn(String agency) {
		return leadAgency().equals(agency) || team().isOn(agency);
	}

	/** Follows a change of who leads the case or is on it. */
	final void reseat() {
		team().seat(leadAgency(), openedOn());
	}

	/**
	 * Day on which this run of it began: that of the last reopening, where there is one.
	 */
	public LocalDate begunOn() {
		return endings().reopenings()
			.stream()
			.map(ReopeningNote::on)
			.reduce((earlier, later) -> later)
			.orElse(openedOn());
	}

	/** Why it was closed; null while it is not. */
	public Outcome outcome() {
		return endings().outcome();
	}

	/** Whether the task group took it in. */
	public boolean acceptedByTaskGroup() {
		return acceptance().accepted();
	}

}
