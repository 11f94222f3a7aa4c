package org.partnershipactions.cases.restriction;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.security.HappensTo;
import org.partnershipactions.security.Open;

/** What happens to the circle of those who see a restricted case. */
@HappensTo("case")
public interface RestrictionEvent {

	/** Somebody sees the case by name from now on. */
	record ReaderNamed(String key, @Open String account) implements DomainEvent {
	}

	/** Somebody sees the case by name no more. */
	record ReaderRemoved(String key, @Open String account) implements DomainEvent {
	}

	/** Somebody who is not named opened the case, and said why. */
	record RestrictedCaseOpened(String key, @Open String account, String reason) implements DomainEvent {
	}

}
