package org.partnershipactions.reviews.followups;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.security.HappensTo;
import org.partnershipactions.security.Open;

/** What happens to what a task group asked somebody to do. */
@HappensTo("follow-up")
public interface FollowUpEvent {

	/** A task group asked an agency for a follow-up. */
	record FollowUpAsked(String key, @Open String action, @Open String agency, LocalDate due) implements DomainEvent {
	}

	/** A follow-up is due soon. */
	record FollowUpDueSoon(String key, @Open String action, LocalDate due) implements DomainEvent {
	}

	/** A late follow-up keeps its date and is looked at again. */
	record FollowUpChased(String key, LocalDate nextCheck) implements DomainEvent {
	}

	/** A follow-up got another date or another agency. */
	record FollowUpMoved(String key, LocalDate due, @Open String agency, String reason) implements DomainEvent {
	}

	/** A follow-up was done, or cannot be done. */
	record FollowUpAnswered(String key, @Open String action, @Open String group) implements DomainEvent {
	}

	/** A follow-up is not needed any more. */
	record FollowUpClosed(String key, @Open String action) implements DomainEvent {
	}

	/** A task group asked the manager to withdraw an action. */
	record WithdrawalAsked(String key, @Open String action, LocalDate due) implements DomainEvent {
	}

	/** The manager decided on a withdrawal that a task group asked for. */
	record WithdrawalDecided(String key, @Open String action, @Open String group) implements DomainEvent {
	}

}
