package org.partnershipactions.cases.casereview;

import org.jmolecules.event.types.DomainEvent;

import org.partnershipactions.cases.intake.Channel;

/** Whoever applied was told the outcome. */
public record ApplicantTold(String key, Channel channel) implements DomainEvent {
}
