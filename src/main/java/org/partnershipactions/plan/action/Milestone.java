package org.partnershipactions.plan.action;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * One milestone of a delivery plan.
 *
 * @param title what will be reached
 * @param date by when
 * @param reachedOn the day on which the lead ticked it, or null
 */
@Embeddable
public record Milestone(@Column(length = 200) String title, @Column(name = "due_on") LocalDate date,
		LocalDate reachedOn) {

	Milestone reached(LocalDate day) {
		return new Milestone(this.title, this.date, day);
	}

}
