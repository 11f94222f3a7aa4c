package org.partnershipactions.notifications;

import java.util.Optional;

import org.partnershipactions.cases.CaseEvent.CaseReminderDue;
import org.partnershipactions.cases.CaseEvent.ClosureReturned;
import org.partnershipactions.cases.CaseEvent.ClosureSuggested;
import org.partnershipactions.cases.CaseEvent.HighRiskFound;
import org.partnershipactions.cases.CaseEvent.LeadAgencyChanged;
import org.partnershipactions.cases.reading.CaseNotifications;
import org.partnershipactions.cases.restriction.RestrictionEvent.RestrictedCaseOpened;
import org.partnershipactions.cases.restriction.RestrictionReading;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.security.OnBehalf;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.workflow.Subject;

import org.springframework.modulith.events.ApplicationModuleListener;
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

	private final Directory directory;

	private final LetterSending post;

	CaseMail(MailSubjects subjects, CaseNotifications cases, RestrictionReading restriction, Directory directory,
			LetterSending post) {
		this.subjects = subjects;
		this.cases = cases;
		this.restriction = restriction;
		this.directory = directory;
		this.post = post;
	}

	@ApplicationModuleListener
	void on(HighRiskFound event) {
		Subject found = this.subjects.asbCase(event.key());
		OnBehalf.ofSystem(() -> this.cases.alarmed(event.key()))
			.forEach((queue) -> this.post.send(Letter.news(queue, found, "High risk",
					"The risk of this case was found to be High. Look at its page, and do your part at once.")));
	}

	@ApplicationModuleListener
	void on(RestrictedCaseOpened event) {
		this.post.send(Letter.news(OnBehalf.ofSystem(() -> this.cases.groupLead(event.key())),
				this.subjects.asbCase(event.key()), "Restricted case opened", OPENED));
	}

	/** A listener of its own, so that a second try does not reach the lead twice. */
	@ApplicationModuleListener
	void tellNamedPeople(RestrictedCaseOpened event) {
		Subject opened = this.subjects.asbCase(event.key());
		this.restriction.accounts(event.key())
			.stream()
			.map(this.directory::email)
			.flatMap(Optional::stream)
			.forEach((address) -> this.post.send(address, "Restricted case opened: " + opened.ref(),
					OPENED + "\n\n" + this.post.link(opened.path())));
	}

	@ApplicationModuleListener
	void on(CaseReminderDue event) {
		Queue queue = OnBehalf.ofSystem(() -> this.cases.working(event.key(), event.step()));
		this.post.send(Letter.task(queue, this.subjects.asbCase(event.key()), "Due soon",
				"A step of this case is due by %s.".formatted(MailSubjects.day(event.due()))));
	}

	@ApplicationModuleListener
	void on(ClosureSuggested event) {
		tellLead(event.key(), "Quiet case",
				"Nothing has happened in this case for a while. Propose to close it, or write down what is done.");
	}

	@ApplicationModuleListener
	void on(ClosureReturned event) {
		tellLead(event.key(), "Closure returned",
				"The closure of this case was returned. Read the comment, and go on with the case.");
	}

	@ApplicationModuleListener
	void on(LeadAgencyChanged event) {
		tellLead(event.key(), "Your agency leads a case",
				"This case was given to your agency. Its open steps are in your work list.");
	}

	private void tellLead(String key, String title, String text) {
		Queue queue = OnBehalf.ofSystem(() -> this.cases.leadOfficers(key));
		this.post.send(Letter.news(queue, this.subjects.asbCase(key), title, text));
	}

}
