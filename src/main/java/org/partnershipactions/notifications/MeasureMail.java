package org.partnershipactions.notifications;

import java.util.List;

import org.partnershipactions.measures.ReadingEvent.ReadingAsked;
import org.partnershipactions.measures.ReadingEvent.ReadingNotGiven;
import org.partnershipactions.measures.ReadingEvent.ReadingReminderDue;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/** Mails about readings of measures, to the agency that owns the measure. */
@Component
@MailIsOn
class MeasureMail {

	private final MailSubjects subjects;

	private final Recipients recipients;

	private final MailOutbox outbox;

	MeasureMail(MailSubjects subjects, Recipients recipients, MailOutbox outbox) {
		this.subjects = subjects;
		this.recipients = recipients;
		this.outbox = outbox;
	}

	@MailListener
	void on(ReadingAsked event) {
		Subject reading = this.subjects.reading(event.key());
		this.outbox.write(Letter.task(this.recipients.member(reading.partnership(), event.agency()), reading,
				"Reading of a measure asked for",
				"Your agency is asked for the reading of a measure by %s. After that day it is closed as not given."
					.formatted(MailSubjects.day(event.due()))));
	}

	@MailListener
	void on(ReadingReminderDue event) {
		Subject reading = this.subjects.reading(event.key());
		this.outbox.write(Letter.task(this.recipients.member(reading.partnership(), event.agency()), reading,
				"Due soon", "The reading of a measure is due by %s. After that day it is closed as not given."
					.formatted(MailSubjects.day(event.due()))));
	}

	@MailListener
	void on(ReadingNotGiven event) {
		Subject reading = this.subjects.reading(event.key());
		List.of(this.recipients.coordinator(reading.partnership(), event.agency()), Queue.ofPartnership("manager"))
			.forEach((to) -> this.outbox.write(Letter.news(to, reading, "Reading not given",
					"The day of a reading has passed and none was given. It is closed as not given and counts against the agency; the reading can still be given on the page of the measure.")));
	}

}
