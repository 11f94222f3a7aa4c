package org.partnershipactions.workflow;

/**
 * Implemented by each feature that owns a process: says what an instance of it is about.
 */
public interface Subjects {

	/** Id of the process that this feature owns. */
	String process();

	/** The subject of the instance with this business key. */
	Subject of(String key);

}
