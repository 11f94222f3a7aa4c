package org.partnershipactions.powers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;

import org.partnershipactions.partners.Directory;
import org.partnershipactions.partners.figures.LocalDays;
import org.partnershipactions.workflow.Queue;

import org.springframework.stereotype.Component;

/** Days of tools and powers, by the partnership's own figures. */
@Component
class InterventionSchedule {

	private final LocalDays days;

	private final InterventionHost host;

	private final Directory directory;

	InterventionSchedule(LocalDays days, InterventionHost host, Directory directory) {
		this.days = days;
		this.host = host;
		this.directory = directory;
	}

	LocalDate today() {
		return this.days.today();
	}

	Instant now() {
		return this.days.now();
	}

	/** When something without a day of its own is looked at. */
	LocalDate nextReview() {
		return this.days.fromToday("powers.review.days");
	}

	/** When the reminder goes out: the start of its day. */
	Date reminder(LocalDate due) {
		return this.days.reminder(due, "powers.reminder.days");
	}

	Queue queue(Intervention intervention) {
		return (intervention.owner() != null)
				? this.directory.queueFor(intervention.partnership(), intervention.owner(), "member")
				: this.host.worker(intervention.caseKey());
	}

}
