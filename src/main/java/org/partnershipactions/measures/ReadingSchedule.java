package org.partnershipactions.measures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;

import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.partners.figures.LocalDays;
import org.partnershipactions.workflow.Queue;

import org.springframework.stereotype.Component;

/** Says who gives readings, and by when. */
@Component
public class ReadingSchedule {

	private final LocalDays days;

	private final Directory directory;

	ReadingSchedule(LocalDays days, Directory directory) {
		this.days = days;
		this.directory = directory;
	}

	public LocalDate today() {
		return this.days.today();
	}

	public Instant now() {
		return this.days.now();
	}

	/** The owner agency's people, or whoever stands in where it has none. */
	public Queue giver(String partnership, String agency) {
		return this.directory.queueFor(partnership, agency, "member");
	}

	/** Counted from the end of the quarter, or from today where it is asked later. */
	public LocalDate due(Quarter quarter) {
		LocalDate from = today().isAfter(quarter.lastDay().plusDays(1)) ? today() : quarter.lastDay();
		return this.days.after(from, "measures.reading.days");
	}

	/** When the agency is reminded of a reading that is due on a day. */
	public Date reminder(LocalDate due) {
		return this.days.reminder(due, "measures.reading-reminder.days");
	}

}
