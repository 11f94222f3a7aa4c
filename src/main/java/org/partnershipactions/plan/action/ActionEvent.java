package org.partnershipactions.plan.action;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.security.HappensTo;
import org.partnershipactions.security.Open;

/** What happens to an action, from its adoption to its end. */
@HappensTo("action")
public interface ActionEvent {

	/** An action was added to a plan by hand. */
	record ActionAdded(String key, @Open String ref) implements DomainEvent {
	}

	/**
	 * The row of a draft was changed.
	 *
	 * @param version the version that was changed
	 * @param changes each field with its old and new value, in words
	 */
	record ActionRewritten(String key, int version, String changes) implements DomainEvent {
	}

	/**
	 * An action of a draft began as a part of another.
	 *
	 * @param from reference of the action that was split
	 */
	record ActionSplitOff(String key, @Open String from) implements DomainEvent {
	}

	/**
	 * Another action of a draft was merged into this one.
	 *
	 * @param other its reference
	 */
	record ActionMerged(String key, @Open String other) implements DomainEvent {
	}

	/** An action was left out of a draft. */
	record ActionDropped(String key, @Open String ref, int version, String reason) implements DomainEvent {
	}

	/** An action began with the adoption of its plan. */
	record ActionAdopted(String key, @Open String ref) implements DomainEvent {
	}

	/** An action was added to a plan that runs, and began. */
	record ActionBegun(String key, @Open String ref) implements DomainEvent {
	}

	/** The accountable lead said how the action will be delivered. */
	record DeliveryPlanSubmitted(String key, int milestones) implements DomainEvent {
	}

	/** The task-group lead approved the delivery plan. */
	record DeliveryPlanApproved(String key) implements DomainEvent {
	}

	/** The task-group lead sent the delivery plan back. */
	record DeliveryPlanReturned(String key, String reason) implements DomainEvent {
	}

	/**
	 * The money of an action was divided among its sources.
	 *
	 * @param lines what each source gives, in words
	 */
	record MoneyDivided(String key, String lines) implements DomainEvent {
	}

	/** The lead ticked a milestone. */
	record MilestoneReached(String key, int number) implements DomainEvent {
	}

	/**
	 * The accountable lead said how an action stands.
	 *
	 * @param key of the action
	 * @param asOf the day of which it is said
	 */
	record ProgressReported(String key, LocalDate asOf) implements DomainEvent {
	}

	/** A task group agreed at its review how an action stands. */
	record RatingAgreed(String key, Rag rating, String words) implements DomainEvent {
	}

	/** A task group decided something about an action at its review. */
	record ReviewNoted(String key, String words) implements DomainEvent {
	}

	/** A file of evidence was added. */
	record EvidenceAdded(String key, @Open String evidence) implements DomainEvent {
	}

	/** The accountable lead reported completion. */
	record CompletionReported(String key, Integer counted) implements DomainEvent {
	}

	/** The task-group lead sent the completion back. */
	record CompletionReturned(String key, String reason) implements DomainEvent {
	}

	/** The task-group lead accepted the action as completed. */
	record ActionCompleted(String key) implements DomainEvent {
	}

	/** The task-group lead accepted the action as completed in part. */
	record ActionCompletedInPart(String key) implements DomainEvent {
	}

	/** The action was withdrawn. */
	record ActionWithdrawn(String key, String reason) implements DomainEvent {
	}

	/** A date of the action was moved. */
	record DeadlineMoved(String key, LocalDate from, LocalDate to, String reason) implements DomainEvent {
	}

	/** Another agency became accountable. */
	record LeadChanged(String key, @Open String from, @Open String to, String reason) implements DomainEvent {
	}

	/** One more agency is asked to contribute. */
	record PartnerAdded(String key, @Open String agency, String reason) implements DomainEvent {
	}

	/** An agency is no longer asked to contribute. */
	record PartnerReleased(String key, @Open String agency, String reason) implements DomainEvent {
	}

	/** An agency that shared the action has ended, and its successor shares it now. */
	record PartnerReplaced(String key, @Open String from, @Open String to, String reason) implements DomainEvent {
	}

	/** The work of the open step is due soon. */
	record ReminderDue(String key, @Open String step, LocalDate due) implements DomainEvent {

		/** Whether it reminds who approves, not who delivers. */
		public boolean ofApproval() {
			return this.step.equals(ActionStep.APPROVE_PLAN.task())
					|| this.step.equals(ActionStep.APPROVE_COMPLETION.task());
		}

	}

	/** The date was kept and the work is being chased. */
	record OverdueChased(String key, @Open String step, LocalDate nextCheck) implements DomainEvent {
	}

}
