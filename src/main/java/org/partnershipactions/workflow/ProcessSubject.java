package org.partnershipactions.workflow;

import java.util.Optional;

/**
 * Implemented by each feature that owns a process: says what an instance of it is about.
 */
public interface ProcessSubject {

	/** Id of the process that this feature owns. */
	String process();

	/** The subject of the instance with this business key. */
	Subject of(String key);

	/**
	 * What the tasks of the instance are confidentially about; empty where all who
	 * oversee the partnership may read them.
	 */
	Optional<ConfidentialMatter> matter(String key);

	/**
	 * Why the open task of the instance was closed without an answer, as a clause without
	 * a full stop; empty where there is nothing to say beyond that the process went on.
	 */
	default Optional<String> whyClosed(String key) {
		return Optional.empty();
	}

}
