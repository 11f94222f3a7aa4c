package org.partnershipactions.notifications;

import org.partnershipactions.cases.CaseEvent.CaseReminderDue;
import org.partnershipactions.cases.CaseEvent.ClosureReturned;
import org.partnershipactions.cases.CaseEvent.ClosureSuggested;
import org.partnershipactions.cases.CaseEvent.HighRiskFound;
import org.partnershipactions.cases.CaseEvent.LeadAgencyChanged;
import org.partnershipactions.cases.reading.CaseNotifications;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/** Mails about cases, which name a reference and never a person. */
@Component
@MailIsOn
class CaseMail {

	private final MailSubjects subjects;

	private final CaseNotifications cases;

	private final MailOutbox outbox;

	CaseMail(MailSubjects subjects, CaseNotifications cases, MailOutbox outbox) {
		this.subjects = subjects;
		this.cases = cases;
		this.outbox = outbox;
	}

	@MailListener
	void on(HighRiskFound event) {
		Subject found = this.subjects.asbCase(event.key());
		this.cases.alarmed(event.key())
			.forEach((queue) -> this.outbox.write(Letter.news(queue, found, "High risk",
					"The risk of this case was found to be High. Look at its page, and do your part at once.")));
	}

	@MailListener
	void on(CaseReminderDue event) {
		Queue queue = this.cases.working(event.key(), event.step());
		this.outbox.write(Letter.task(queue, this.subjects.asbCase(event.key()), "Due soon",
				"A step of this case is due by %s.".formatted(MailSubjects.day(event.due()))));
	}

	@MailListener
	void on(ClosureSuggested event) {
		tellLead(event.key(), "Quiet case",
				"Nothing has happened in this case for a while. Propose to close it, or write down what is done.");
	}

	@MailListener
	void on(ClosureReturned event) {
		tellLead(event.key(), "Closure returned",
				"The closure of this case was returned. Read the comment, and go on with the case.");
	}

	@MailListener
	void on(LeadAgencyChanged event) {
		tellLead(event.key(), "Your agency leads a case",
				"This case was given to your agency. Its open steps are in your work list.");
	}

	private void tellLead(String key, String title, String text) {
		Queue queue = this.cases.leadOfficers(key);
		this.outbox.write(Letter.news(queue, this.subjects.asbCase(key), title, text));
	}

}
