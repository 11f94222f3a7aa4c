package org.partnershipactions.casereviews;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.intake.Channel;

/** Whoever applied was told the outcome. */
public record ApplicantTold(String key, Channel channel) implements DomainEvent {
}
