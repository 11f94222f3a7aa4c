package org.partnershipactions.partners.people;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.security.Open;
import org.partnershipactions.security.HappensTo;

/** What happens to a person who works for the partnership. */
@HappensTo(HappensTo.THE_INSTALLATION)
interface PersonEvent {

	/** A person was added; the key is the user name. */
	record PersonAdded(String key) implements DomainEvent {
	}

	/** A person may be given roles in another partnership than their own too. */
	record PersonBroughtIn(String key, @Open String partnership) implements DomainEvent {
	}

	/** A person's name or address was changed. */
	record PersonChanged(String key) implements DomainEvent {
	}

	/** A person does not work here any more; their tasks go back to the queues. */
	record PersonLeft(String key) implements DomainEvent {
	}

}
