package org.partnershipactions.cases;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.privacy.Gateway;
import org.partnershipactions.privacy.Regime;

/** What makes it lawful to work and to share a case was changed. */
public record CaseSharingChanged(String key, LawfulBasis basis, Regime regime, Gateway gateway,
		boolean pointer) implements DomainEvent {
}
