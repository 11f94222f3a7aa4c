package org.partnershipactions.worklist;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.security.HappensTo;
import org.partnershipactions.security.Open;

/** What happens to tasks beside what the features tell of their own work. */
@HappensTo(HappensTo.THE_INSTALLATION)
public interface WorkItemEvent {

	/**
	 * Tasks went back to their queue, because whoever had taken them may not do them any
	 * more; the key is the account.
	 */
	record TasksReturned(String key, @Open String partnership, @Open String team, int tasks) implements DomainEvent {
	}

}
