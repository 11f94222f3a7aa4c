package org.partnershipactions.plan.proposal;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.security.HappensTo;
import org.partnershipactions.security.Open;

/** What happens to an action that is proposed for an adopted plan. */
@HappensTo("action")
public interface ProposalEvent {

	/** An action waits for the board's yes. */
	record ActionProposed(String key, @Open String partnership, @Open String year,
			@Open String ref) implements DomainEvent {
	}

	/** The board agreed to a proposed action or refused it. */
	record ProposalDecided(String key, @Open String partnership, boolean agreed, String words) implements DomainEvent {
	}

}
