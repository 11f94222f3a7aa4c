package org.partnershipactions.workflow;

/**
 * What features ask of the engine, in business words. Every call joins the caller's
 * transaction. Who owns a process takes the {@link ProcessPort} of it; the worklist hands
 * out the tasks of all.
 */
public interface Processes extends ProcessInstances {

	/** The same for one process, so that its owner need not name it again. */
	default ProcessPort of(String process) {
		return new ProcessPort(this, process);
	}

	/** Gives the open task of this step to a person, or with null back to its queue. */
	void assign(String taskId, String person);

	/** Gives every open task of a person back to its queue, as when the person leaves. */
	void releaseAll(String person);

}
