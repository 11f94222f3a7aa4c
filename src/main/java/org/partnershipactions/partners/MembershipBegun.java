package org.partnershipactions.partners;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.security.Role;

/** A person was given a role. */
public record MembershipBegun(String key, String person, Role role, String agency, String taskGroup,
		LocalDate begins) implements DomainEvent {
}
