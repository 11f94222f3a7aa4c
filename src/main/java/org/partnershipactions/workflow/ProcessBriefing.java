package org.partnershipactions.workflow;

import java.util.List;

/**
 * Implemented by each feature that owns a process: what a person needs to read before
 * they do one of its tasks. Shown beside the form.
 */
public interface ProcessBriefing {

	/** Id of the process that this feature owns. */
	String process();

	/**
	 * The record, its history and earlier answers, in the order in which to read them.
	 */
	List<BriefingSection> brief(String key);

}
