package org.partnershipactions.partners.people;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.security.HappensTo;
import org.partnershipactions.security.Open;
import org.partnershipactions.security.Role;

/** What happens to a role that waits for consent. */
@HappensTo(HappensTo.THE_INSTALLATION)
public interface RoleRequestEvent {

	/** An administrator asked for a role of somebody. */
	record RoleAsked(String key, @Open String partnership, @Open String person, Role role, @Open String agency,
			@Open String taskGroup) implements DomainEvent {
	}

	/** The role was given with the consent that it needs. */
	record RoleConsented(String key, @Open String partnership, @Open String person, Role role, @Open String agency,
			@Open String taskGroup, @Open String askedBy) implements DomainEvent {
	}

	/** The role was refused. */
	record RoleRefused(String key, @Open String partnership, @Open String person, Role role,
			@Open String askedBy) implements DomainEvent {
	}

	/** A manager was appointed while there was none who could consent. */
	record FirstManagerAppointed(String key, @Open String partnership, @Open String person) implements DomainEvent {
	}

	/** Nobody needs to decide any more, because the person left or the agency ended. */
	record RoleRequestLapsed(String key, @Open String partnership, @Open String person,
			Role role) implements DomainEvent {
	}

}
