package org.partnershipactions.reviews.returns;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** What happens to what a lead agency is asked to say of its actions each quarter. */
public interface ReturnEvent {

	/** An agency was asked for the returns of all its actions of a quarter. */
	record ReturnsAsked(String quarter, String partnership, String agency, int actions,
			LocalDate due) implements DomainEvent {
	}

	/** Returns of an agency are due soon, and it should hear of them once. */
	record ReturnsDueSoon(String quarter, String partnership, String agency, LocalDate due) implements DomainEvent {
	}

	/** A lead agency was asked how an action stands. */
	record ReturnAsked(String key, String actionKey, String agency, LocalDate due) implements DomainEvent {
	}

	/** A link was made by which a return can be given without an account. */
	record ReturnLinkMade(String key, String actionKey, LocalDate until) implements DomainEvent {
	}

	/** A lead agency said how an action stands. */
	record ReturnGiven(String key, String actionKey, String agency) implements DomainEvent {
	}

	/** A return was given by its link, without an account. */
	record ReturnGivenByLink(String key, String actionKey, String agency) implements DomainEvent {
	}

	/** The time to say how an action stands passed in silence. */
	record ReturnMissed(String key, String actionKey, String agency) implements DomainEvent {
	}

	/** Another agency became accountable and owes the return now. */
	record ReturnMoved(String key, String actionKey, String from, String to) implements DomainEvent {
	}

	/** An action was withdrawn, so its progress is no longer asked for. */
	record ReturnClosed(String key, String actionKey, String agency) implements DomainEvent {
	}

}
