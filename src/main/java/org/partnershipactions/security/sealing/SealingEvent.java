package org.partnershipactions.security.sealing;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.security.HappensTo;

/** What happens to the sealing of what people typed. */
@HappensTo(HappensTo.THE_INSTALLATION)
interface SealingEvent {

	/**
	 * Everything that is sealed was sealed again.
	 *
	 * @param key id of the key that seals now
	 * @param texts how many texts were sealed again
	 * @param left how many could not be opened and stay as they are
	 */
	record SealedAgain(String key, long texts, long left) implements DomainEvent {
	}

}
