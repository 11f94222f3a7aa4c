package org.partnershipactions.workflow;

import java.util.Set;

/**
 * Tells which forms the user tasks of all processes name, so that the start can check
 * them.
 */
public interface TaskFormNames {

	/** Ids of the forms, by the alphabet. */
	Set<String> named();

}
