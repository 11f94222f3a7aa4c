package org.partnershipactions.notifications;

import org.partnershipactions.measures.ReadingEvent.ReadingAsked;
import org.partnershipactions.measures.ReadingEvent.ReadingNotGiven;
import org.partnershipactions.measures.ReadingEvent.ReadingReminderDue;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.workflow.Subject;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Mails about readings of measures, to the agency that owns the measure. */
@Component
@MailIsOn
class MeasureMail {

	private final MailSubjects subjects;

	private final Recipients recipients;

	private final LetterSending post;

	MeasureMail(MailSubjects subjects, Recipients recipients, LetterSending post) {
		this.subjects = subjects;
		this.recipients = recipients;
		this.post = post;
	}

	@ApplicationModuleListener
	void on(ReadingAsked event) {
		Subject reading = this.subjects.reading(event.key());
		this.post.send(Letter.task(this.recipients.member(reading.partnership(), event.agency()), reading,
				"Reading of a measure asked for",
				"Your agency is asked for the reading of a measure by %s. After that day it is closed as not given."
					.formatted(MailSubjects.day(event.due()))));
	}

	@ApplicationModuleListener
	void on(ReadingReminderDue event) {
		Subject reading = this.subjects.reading(event.key());
		this.post.send(Letter.task(this.recipients.member(reading.partnership(), event.agency()), reading, "Due soon",
				"The reading of a measure is due by %s. After that day it is closed as not given."
					.formatted(MailSubjects.day(event.due()))));
	}

	@ApplicationModuleListener
	void on(ReadingNotGiven event) {
		notGiven(event, this.recipients.coordinator(this.subjects.reading(event.key()).partnership(), event.agency()));
	}

	/** A listener of its own, so that a second try does not reach the agency twice. */
	@ApplicationModuleListener
	void tellTheManager(ReadingNotGiven event) {
		notGiven(event, Queue.ofPartnership("manager"));
	}

	private void notGiven(ReadingNotGiven event, Queue to) {
		this.post.send(Letter.news(to, this.subjects.reading(event.key()), "Reading not given",
				"The day of a reading has passed and none was given. It is closed as not given and counts against the agency; the reading can still be given on the page of the measure."));
	}

}
