package org.partnershipactions.plan;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/**
 * The accountable lead said how an action stands.
 *
 * @param key of the action
 * @param asOf the day of which it is said
 */
public record ProgressReported(String key, LocalDate asOf) implements DomainEvent {
}
