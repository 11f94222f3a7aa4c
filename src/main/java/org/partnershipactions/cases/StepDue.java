package org.partnershipactions.cases;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.partnershipactions.calendar.PartnershipClock;

/**
 * By when an open step is due.
 *
 * @param openedOn day on which the step opened
 * @param at last moment at which it is in time
 * @param timesMoved how often that was moved
 */
@Embeddable
public record StepDue(@Column(name = "opened_on") LocalDate openedOn, @Column(name = "due_at") Instant at,
		@Column(name = "times_moved") int timesMoved) {

	static StepDue on(LocalDate openedOn, LocalDate day) {
		return new StepDue(openedOn, PartnershipClock.endOf(day).toInstant(), 0);
	}

	/** The day by which, in London. */
	public LocalDate day() {
		return PartnershipClock.dayOf(this.at);
	}

	StepDue moved(LocalDate day) {
		return new StepDue(this.openedOn, PartnershipClock.endOf(day).toInstant(), this.timesMoved + 1);
	}

	StepDue shifted(LocalDate day) {
		return new StepDue(this.openedOn, PartnershipClock.endOf(day).toInstant(), this.timesMoved);
	}

}
