package org.partnershipactions.notifications;

import org.partnershipactions.intake.ReportEvent.ReportReminderDue;
import org.partnershipactions.workflow.Queue;

import org.springframework.stereotype.Component;

/** Mails about reports to those who work on them, which name a reference and nobody. */
@Component
@MailIsOn
class ReportMail {

	private final MailSubjects subjects;

	private final MailOutbox outbox;

	ReportMail(MailSubjects subjects, MailOutbox outbox) {
		this.subjects = subjects;
		this.outbox = outbox;
	}

	@MailListener
	void on(ReportReminderDue event) {
		String text = event.ofTriage() ? "A report is to be triaged by %s." : "A reporter is to be told by %s.";
		this.outbox.write(Letter.task(Queue.parse(event.whose()), this.subjects.report(event.key()), "Due soon",
				text.formatted(MailSubjects.day(event.due()))));
	}

}
