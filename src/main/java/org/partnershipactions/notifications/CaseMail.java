package org.partnershipactions.notifications;

import java.util.List;
import java.util.function.Function;

import org.partnershipactions.cases.CaseEvent.CaseReminderDue;
import org.partnershipactions.cases.CaseEvent.ClosureReturned;
import org.partnershipactions.cases.CaseEvent.ClosureSuggested;
import org.partnershipactions.cases.CaseEvent.HighRiskFound;
import org.partnershipactions.cases.CaseEvent.LeadAgencyChanged;
import org.partnershipactions.cases.access.AccessEvent.AccessReminderDue;
import org.partnershipactions.cases.reading.CaseNotifications;
import org.partnershipactions.cases.restriction.RestrictionEvent.RestrictedCaseOpened;
import org.partnershipactions.cases.restriction.RestrictionReading;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/** Mails about cases, which name a reference and never a person. */
@Component
@MailIsOn
class CaseMail {

	private static final String OPENED = "Somebody who is not named on this restricted case opened it. Who it was and why"
			+ " stands in its timeline.";

	private final MailSubjects subjects;

	private final CaseNotifications cases;

	private final RestrictionReading restriction;

	private final MailOutbox outbox;

	CaseMail(MailSubjects subjects, CaseNotifications cases, RestrictionReading restriction, MailOutbox outbox) {
		this.subjects = subjects;
		this.cases = cases;
		this.restriction = restriction;
		this.outbox = outbox;
	}

	@MailListener
	void on(HighRiskFound event) {
		Subject found = this.subjects.asbCase(event.key());
		tell(found, this.cases.alarmed(event.key()), (queue) -> Letter.news(queue, found, "High risk",
				"The risk of this case was found to be High. Look at its page, and do your part at once."));
	}

	@MailListener
	void on(RestrictedCaseOpened event) {
		Letter letter = Letter.news(this.cases.groupLead(event.key()), this.subjects.asbCase(event.key()),
				"Restricted case opened", OPENED);
		this.outbox.write(letter);
		tellNamed(letter);
	}

	@MailListener
	void on(CaseReminderDue event) {
		Queue queue = this.cases.working(event.key(), event.step());
		Subject about = this.subjects.asbCase(event.key());
		tell(about, List.of(queue), (to) -> Letter.task(to, about, "Due soon",
				"A step of this case is due by %s.".formatted(MailSubjects.day(event.due()))));
	}

	@MailListener
	void on(AccessReminderDue event) {
		this.outbox.write(Letter.task(Queue.parse(event.whose()), this.subjects.asbCase(event.caseKey()), "Due soon",
				"A request to see this case is to be decided by %s.".formatted(MailSubjects.day(event.due()))));
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
		Subject about = this.subjects.asbCase(key);
		tell(about, List.of(queue), (to) -> Letter.news(to, about, title, text));
	}

	/**
	 * Tells those whose work it is. That there is a restricted case is told to the lead
	 * of the task group and to named people alone.
	 */
	private void tell(Subject about, List<Queue> queues, Function<Queue, Letter> letter) {
		if (!this.cases.restricted(about.key())) {
			queues.forEach((queue) -> this.outbox.write(letter.apply(queue)));
			return;
		}
		Queue lead = this.cases.groupLead(about.key());
		if (queues.contains(lead)) {
			this.outbox.write(letter.apply(lead));
		}
		tellNamed(letter.apply(lead));
	}

	private void tellNamed(Letter letter) {
		this.outbox.write(this.restriction.accounts(letter.about().key()), letter);
	}

}
