package org.partnershipactions.worklist;

/** Whether a work item still waits for somebody. */
public enum WorkItemState {

	/** Somebody has to do it. */
	OPEN,
	/** It was done. */
	DONE,
	/** It is not needed any more: its process went another way. */
	WITHDRAWN

}
