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
	 * @param files how many files were sealed again
	 * @param left in how many places something is left that an old key seals
	 */
	record SealedAgain(String key, long texts, long files, long left) implements DomainEvent {
	}

}
