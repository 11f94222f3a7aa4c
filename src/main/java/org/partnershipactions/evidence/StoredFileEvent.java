package org.partnershipactions.evidence;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.security.HappensTo;

/** What happens to the folder of files. */
@HappensTo(HappensTo.THE_INSTALLATION)
interface StoredFileEvent {

	/**
	 * Files that no record named were deleted.
	 *
	 * @param key what they were of, which is the folder of files
	 * @param files how many
	 */
	record UnrecordedFilesDeleted(String key, int files) implements DomainEvent {
	}

}
