package org.partnershipactions.worklist;

import java.io.Serializable;

/**
 * What a comparison of the worklist with the engine found and put right: serialisable, as
 * it waits in the session for the page that shows it.
 *
 * @param compared open tasks of the engine that were compared
 * @param added items that were missing
 * @param changed items that said something else than the engine
 * @param closed open items whose task is not open any more
 */
public record ReconciliationReport(int compared, int added, int changed, int closed) implements Serializable {

	/** Whether list and engine agreed. */
	public boolean clean() {
		return this.added + this.changed + this.closed == 0;
	}

}
