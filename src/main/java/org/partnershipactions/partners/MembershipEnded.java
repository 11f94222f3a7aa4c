package org.partnershipactions.partners;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.security.Role;

/** A role was taken from a person. */
public record MembershipEnded(String key, String person, Role role, LocalDate ends) implements DomainEvent {
}
