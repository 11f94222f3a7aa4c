package org.partnershipactions.privacy;

import org.partnershipactions.privacy.PersonalDataHolder.DueErasure;

/**
 * Erases what is due, with everything that is kept for its sake alone; implemented by
 * whoever keeps the people and places that all subjects share.
 */
public interface PersonalDataErasure {

	/**
	 * Erases a subject's personal data, and people and places that are in nothing else.
	 */
	void erase(DueErasure due);

}
