package org.partnershipactions.planning.drafting;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.security.HappensTo;
import org.partnershipactions.security.Open;

/** What happens to the draft of a priority. */
@HappensTo("priority-draft")
public interface PriorityDraftEvent {

	/** A task group is asked to draft the actions of its priority by a day. */
	record DraftAsked(String key, @Open String partnership, @Open String year, @Open String group, int priority,
			LocalDate due) implements DomainEvent {
	}

	/**
	 * It was decided what becomes of an action of last year.
	 *
	 * @param ref its reference in last year's plan
	 * @param decision what becomes of it, in words
	 * @param made references of the actions that it became, or null
	 * @param reason why, or null
	 */
	record ActionContinued(String key, @Open String ref, @Open String decision, @Open String made,
			String reason) implements DomainEvent {
	}

	/** The actions of a priority stand in the draft plan. */
	record PriorityDrafted(String key, @Open String partnership, @Open String year, int decided,
			int added) implements DomainEvent {
	}

	/** The day by which a priority is to be drafted moved. */
	record DraftDateMoved(String key, LocalDate from, LocalDate to, String reason) implements DomainEvent {
	}

	/** A priority is to be drafted soon. */
	record DraftReminderDue(String key, @Open String group, LocalDate due) implements DomainEvent {
	}

	/** The day of a late draft is kept, and it is looked at again. */
	record DraftWorkChased(String key, @Open String task, LocalDate nextCheck) implements DomainEvent {
	}

}
