package org.partnershipactions.reviews.taskgroup;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.security.HappensTo;
import org.partnershipactions.security.Open;

/** What happens to a review that a task group holds. */
@HappensTo("group-review")
public interface GroupReviewEvent {

	/** A task group is to hold a review. */
	record ReviewCalled(String key, @Open String group, LocalDate due) implements DomainEvent {
	}

	/** A review or its minutes are due soon. */
	record ReviewDueSoon(String key, @Open String group, LocalDate due) implements DomainEvent {
	}

	/** A late review keeps its date and is looked at again. */
	record ReviewChased(String key, LocalDate nextCheck) implements DomainEvent {
	}

	/** The date of a review or of its minutes was moved. */
	record GroupReviewDateMoved(String key, LocalDate from, LocalDate to, String reason) implements DomainEvent {
	}

	/** A task group held its review. */
	record GroupReviewHeld(String key, @Open String group, LocalDate heldOn) implements DomainEvent {
	}

	/** A review goes on another day. */
	record ReviewAdjourned(String key, @Open String group, LocalDate to) implements DomainEvent {
	}

	/** A decision was saved at a review. */
	record DecisionSaved(String key, @Open String review, @Open String action,
			@Open String kind) implements DomainEvent {
	}

	/** A decision was taken back at a review. */
	record DecisionTakenBack(String key, @Open String review, @Open String action,
			@Open String kind) implements DomainEvent {
	}

	/** The minutes of a review stand, and its decisions were applied. */
	record MinutesConfirmed(String key, @Open String group, LocalDate heldOn) implements DomainEvent {
	}

	/** The lead opened a review again before confirming it. */
	record ReviewReopened(String key, @Open String group, String reason) implements DomainEvent {
	}

	/** A review is not held any more. */
	record GroupReviewWithdrawn(String key, @Open String group, String reason) implements DomainEvent {
	}

}
