package org.partnershipactions.notifications;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.security.HappensTo;

/** What an administrator does with mails. */
@HappensTo(HappensTo.THE_INSTALLATION)
interface MailEvent {

	/** A mail that was given up is tried again; the key is its number. */
	record MailRetried(String key) implements DomainEvent {
	}

}
