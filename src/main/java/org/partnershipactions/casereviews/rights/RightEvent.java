package org.partnershipactions.casereviews.rights;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.intake.Reporter.Channel;
import org.partnershipactions.security.HappensTo;
import org.partnershipactions.security.Open;

/** What happens to the duty to tell a reporter of the right to a case review. */
@HappensTo("case-review")
interface RightEvent {

	/** Somebody reported again within six months, and is to be told of the right. */
	record ReviewRightDue(String key, @Open String partnership, int reports) implements DomainEvent {
	}

	/** The reporter was told of the right. */
	record ReviewRightTold(String key, @Open String partnership, Channel channel, LocalDate on) implements DomainEvent {
	}

	/** The reporter could not be reached, so nobody was told. */
	record ReviewRightNotReached(String key, @Open String partnership, LocalDate on) implements DomainEvent {
	}

}
