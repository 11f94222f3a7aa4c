package org.partnershipactions.notifications;

import org.partnershipactions.contributions.ContributionEvent.ContributionAsked;
import org.partnershipactions.contributions.ContributionEvent.ContributionDeclined;
import org.partnershipactions.contributions.ContributionEvent.ContributionReleased;
import org.partnershipactions.contributions.ContributionEvent.ContributionReminderDue;
import org.partnershipactions.contributions.ContributionEvent.DeclineDecided;
import org.partnershipactions.contributions.ContributionRequesting;
import org.partnershipactions.contributions.ContributionView;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/** Mails about contributions: requests, reminders, and what was decided. */
@Component
@MailIsOn
class ContributionMail {

	private final MailSubjects subjects;

	private final Recipients recipients;

	private final ContributionRequesting requests;

	private final MailOutbox outbox;

	ContributionMail(MailSubjects subjects, Recipients recipients, ContributionRequesting requests, MailOutbox outbox) {
		this.subjects = subjects;
		this.recipients = recipients;
		this.requests = requests;
		this.outbox = outbox;
	}

	@MailListener
	void on(ContributionAsked event) {
		ContributionView asked = this.requests.view(event.key());
		String text = "Your agency is asked to contribute. Accept, decline or say that there is nothing to contribute by %s; what you accept is due by %s."
			.formatted(MailSubjects.day(asked.answerDue()), MailSubjects.day(asked.due()));
		Subject subject = this.subjects.contribution(event.key());
		this.outbox.write(Letter.task(this.recipients.coordinator(subject.partnership(), event.agency()), subject,
				"Request to contribute", text));
	}

	@MailListener
	void on(ContributionReminderDue event) {
		if (event.ofDecision()) {
			this.outbox.write(Letter.task(this.requests.decider(event.key()), this.subjects.contribution(event.key()),
					"Due soon",
					"Your decision on a declined request is due by %s.".formatted(MailSubjects.day(event.due()))));
			return;
		}
		boolean answer = event.ofAnswer();
		Subject subject = this.subjects.contribution(event.key());
		Queue to = answer ? this.recipients.coordinator(subject.partnership(), event.agency())
				: this.recipients.member(subject.partnership(), event.agency());
		String text = (answer ? "Your agency's answer to a request is due by %s."
				: "Your agency's contribution is due by %s.")
			.formatted(MailSubjects.day(event.due()));
		this.outbox.write(Letter.task(to, subject, "Due soon", text));
	}

	@MailListener
	void on(ContributionDeclined event) {
		ContributionView declined = this.requests.view(event.key());
		this.outbox.write(Letter.task(Queue.parse(declined.asker()), this.subjects.contribution(event.key()),
				"Request declined",
				"An agency declined a request to contribute. Decide whether to ask another, to go on without, or to take it to the manager."));
	}

	@MailListener
	void on(DeclineDecided event) {
		Subject subject = this.subjects.contribution(event.key());
		this.outbox.write(Letter.news(this.recipients.coordinator(subject.partnership(), event.agency()), subject,
				"Decision on your declined request",
				"Whoever asked your agency decided what follows from its declining. The decision stands on its page."));
	}

	@MailListener
	void on(ContributionReleased event) {
		Subject subject = this.subjects.contribution(event.key());
		this.outbox.write(Letter.news(this.recipients.coordinator(subject.partnership(), event.agency()), subject,
				"Contribution no longer needed",
				"Your agency is let off its contribution, and its open task is closed. The reason stands on its page."));
	}

}
