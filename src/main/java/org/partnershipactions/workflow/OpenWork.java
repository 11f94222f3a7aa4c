package org.partnershipactions.workflow;

import java.time.LocalDate;
import java.util.List;

/** Says what is to be done about a subject, for its page. The worklist answers. */
public interface OpenWork {

	/** The open steps about a subject, the soonest due first. */
	List<OpenStep> about(String partnership, String ref);

	/**
	 * One open step.
	 *
	 * @param step label of the step
	 * @param team whose work it is, as queues write it
	 * @param due the day by which, or null
	 * @param person account of who has taken it, or null
	 * @param path address of the task; null where it is not for this reader to open
	 * @param mine whether the reader may do it
	 */
	record OpenStep(String step, String team, LocalDate due, String person, String path, boolean mine) {
	}

}
