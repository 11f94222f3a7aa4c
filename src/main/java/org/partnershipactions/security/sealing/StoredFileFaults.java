package org.partnershipactions.security.sealing;

import java.time.Instant;
import java.util.List;

/** Files without a row and rows without their file, told by the module that looks. */
public interface StoredFileFaults {

	/** What the last look found, for an administrator. */
	List<FoundFile> found();

	/**
	 * A file that is one too many, or missing.
	 *
	 * @param name name of the file, which tells nothing of what is in it
	 * @param words what is wrong
	 * @param foundAt when it was found
	 */
	record FoundFile(String name, String words, Instant foundAt) {
	}

}
