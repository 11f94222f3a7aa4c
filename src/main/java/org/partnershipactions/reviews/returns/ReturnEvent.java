package org.partnershipactions.reviews.returns;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.security.HappensTo;
import org.partnershipactions.security.Open;

/** What happens to what a lead agency is asked to say of its actions each quarter. */
@HappensTo("return")
public interface ReturnEvent {

	/** An agency was asked for the returns of all its actions of a quarter. */
	record ReturnsAsked(String quarter, @Open String partnership, @Open String agency, int actions,
			LocalDate due) implements DomainEvent {
	}

	/** Returns of an agency are due soon, and it should hear of them once. */
	record ReturnsDueSoon(String quarter, @Open String partnership, @Open String agency,
			LocalDate due) implements DomainEvent {
	}

	/** A lead agency was asked how an action stands. */
	record ReturnAsked(String key, @Open String actionKey, @Open String agency, LocalDate due) implements DomainEvent {
	}

	/** A link was made by which a return can be given without an account. */
	record ReturnLinkMade(String key, @Open String actionKey, LocalDate until) implements DomainEvent {
	}

	/** A lead agency said how an action stands. */
	record ReturnGiven(String key, @Open String actionKey, @Open String agency) implements DomainEvent {
	}

	/** A return was given by its link, without an account. */
	record ReturnGivenByLink(String key, @Open String actionKey, @Open String agency) implements DomainEvent {
	}

	/** The time to say how an action stands passed in silence. */
	record ReturnMissed(String key, @Open String actionKey, @Open String agency) implements DomainEvent {
	}

	/** Another agency became accountable and owes the return now. */
	record ReturnMoved(String key, @Open String actionKey, @Open String from, @Open String to) implements DomainEvent {
	}

	/** An action was withdrawn, so its progress is no longer asked for. */
	record ReturnClosed(String key, @Open String actionKey, @Open String agency) implements DomainEvent {
	}

}
