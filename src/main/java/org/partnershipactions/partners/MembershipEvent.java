package org.partnershipactions.partners;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.security.Role;

/** What happens to the roles that a person has. */
public interface MembershipEvent {

	/** A person was given a role. */
	record MembershipBegun(String key, String person, Role role, String agency, String taskGroup,
			LocalDate begins) implements DomainEvent {
	}

	/** A role was taken from a person. */
	record MembershipEnded(String key, String person, Role role, LocalDate ends) implements DomainEvent {
	}

}
