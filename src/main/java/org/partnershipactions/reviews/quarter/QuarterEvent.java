package org.partnershipactions.reviews.quarter;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.security.HappensTo;
import org.partnershipactions.security.Open;

/** What happens to a quarter, from its start to its signature. */
@HappensTo("quarter")
public interface QuarterEvent {

	/** A quarter is over, and its returns are asked for. */
	record QuarterStarted(String key, @Open String partnership, @Open String quarter) implements DomainEvent {
	}

	/** Every return of a quarter is in, or its time has passed. */
	record QuarterCollected(String key, @Open String partnership, @Open String quarter) implements DomainEvent {
	}

	/** The manager compiled a quarter, and it waits for the board. */
	record QuarterCompiled(String key, @Open String partnership, @Open String quarter,
			LocalDate due) implements DomainEvent {
	}

	/**
	 * Every task group has held its review, and the manager compiles the quarter next.
	 */
	record QuarterReviewed(String key, @Open String partnership, @Open String quarter,
			LocalDate due) implements DomainEvent {
	}

	/** The board sent a quarter back to the manager. */
	record QuarterReturned(String key, @Open String partnership, @Open String quarter,
			LocalDate due) implements DomainEvent {
	}

	/** The board signed a quarter, and its figures are frozen. */
	record QuarterSigned(String key, @Open String partnership, @Open String quarter,
			@Open String hash) implements DomainEvent {
	}

	/** The day of the manager's or the board's step moved. */
	record QuarterDateMoved(String key, LocalDate from, LocalDate to) implements DomainEvent {
	}

	/** The manager's or the board's step of a quarter is due soon. */
	record QuarterReminderDue(String key, @Open String task, LocalDate due) implements DomainEvent {

		/** Whether it reminds who signs, not who compiles. */
		public boolean ofSignature() {
			return QuarterStep.SIGN_OFF.task().equals(this.task);
		}

	}

	/** The day of a late step is kept, and it is looked at again. */
	record QuarterWorkChased(String key, @Open String task, LocalDate nextCheck) implements DomainEvent {
	}

}
