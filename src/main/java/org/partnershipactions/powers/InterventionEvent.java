package org.partnershipactions.powers;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.powers.Appeal.AppealOutcome;
import org.partnershipactions.security.HappensTo;
import org.partnershipactions.security.Open;

/** What happens to the use of a tool or power in a case. */
@HappensTo("intervention")
public interface InterventionEvent {

	/** A tool or power was used in a case. */
	record InterventionMade(String key, @Open String caseKey, @Open String tool) implements DomainEvent {
	}

	/** An agency looks after a tool or power from now on. */
	record InterventionOwnerNamed(String key, @Open String caseKey, @Open String agency) implements DomainEvent {
	}

	/** A tool or power was looked at and goes on. */
	record InterventionReviewed(String key, @Open String caseKey, LocalDate next) implements DomainEvent {
	}

	/** The day on which a tool or power comes back was moved. */
	record InterventionReviewMoved(String key, @Open String caseKey, LocalDate to) implements DomainEvent {
	}

	/** A tool or power is due for review soon. */
	record InterventionReminderDue(String key, @Open String caseKey, LocalDate due) implements DomainEvent {
	}

	/** The day was kept and the review is being chased. */
	record InterventionChased(String key, @Open String caseKey, LocalDate nextCheck) implements DomainEvent {
	}

	/** A condition was not kept. */
	record InterventionBreached(String key, @Open String caseKey, @Open String tool) implements DomainEvent {
	}

	/** An appeal was made or decided. */
	record InterventionAppealed(String key, @Open String caseKey, AppealOutcome outcome) implements DomainEvent {
	}

	/** A tool or power has ended. */
	record InterventionOver(String key, @Open String caseKey, InterventionOutcome outcome) implements DomainEvent {
	}

}
