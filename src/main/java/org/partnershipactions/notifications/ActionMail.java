package org.partnershipactions.notifications;

import org.partnershipactions.plan.action.ActionEvent.ActionBegun;
import org.partnershipactions.plan.action.ActionEvent.ActionCompleted;
import org.partnershipactions.plan.action.ActionEvent.ActionCompletedInPart;
import org.partnershipactions.plan.action.ActionEvent.ActionWithdrawn;
import org.partnershipactions.plan.action.ActionEvent.CompletionReturned;
import org.partnershipactions.plan.action.ActionEvent.DeliveryPlanApproved;
import org.partnershipactions.plan.action.ActionEvent.DeliveryPlanReturned;
import org.partnershipactions.plan.action.ActionEvent.ReminderDue;
import org.partnershipactions.plan.action.ActionSubject;
import org.partnershipactions.plan.proposal.ProposalEvent.ActionProposed;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/** Mails about actions: reminders, and what was decided. */
@Component
@MailIsOn
class ActionMail {

	private final MailSubjects subjects;

	private final Recipients recipients;

	private final MailOutbox outbox;

	ActionMail(MailSubjects subjects, Recipients recipients, MailOutbox outbox) {
		this.subjects = subjects;
		this.recipients = recipients;
		this.outbox = outbox;
	}

	@MailListener
	void on(ReminderDue event) {
		Subject action = this.subjects.action(event.key());
		boolean approval = event.ofApproval();
		String text = "%s by %s.".formatted(
				approval ? "Your decision on this action is due" : "Your agency's work on this action is due",
				MailSubjects.day(event.due()));
		this.outbox.write(Letter.task(approval ? this.recipients.approver(action) : this.recipients.lead(action),
				action, "Due soon", text));
	}

	@MailListener
	void on(ActionBegun event) {
		Subject action = this.subjects.action(event.key());
		this.recipients.coordinators(action)
			.forEach((agency) -> this.outbox.write(Letter.news(agency, action, "Action added to the plan",
					"The partnership added this action to the running plan, and your agency leads it or is a partner. The lead plans the delivery first; partners are asked after that.")));
	}

	/** There is no action yet: the board reads what is proposed on a page of its own. */
	@MailListener
	void on(ActionProposed event) {
		this.outbox.write(Letter.news(Queue.ofPartnership("board"),
				new Subject(event.partnership(), ActionSubject.KIND, event.key(), event.ref(), "Proposed action", null,
						"/plan"),
				"Proposed action", "An action is proposed for the running plan. It begins when the board agrees."));
	}

	@MailListener
	void on(DeliveryPlanApproved event) {
		tellLead(event.key(), "Delivery plan approved",
				"The task group approved the delivery plan. Now deliver it, and report completion when it is done.");
	}

	@MailListener
	void on(DeliveryPlanReturned event) {
		tellLead(event.key(), "Delivery plan returned",
				"The task group sent the delivery plan back. Read its comment, change the plan and submit it again.");
	}

	@MailListener
	void on(CompletionReturned event) {
		tellLead(event.key(), "Completion returned",
				"The task group sent the completion report back. Read its comment, and report again.");
	}

	@MailListener
	void on(ActionCompleted event) {
		tellLead(event.key(), "Action completed",
				"The task group accepted the action as completed. Nothing is left to do.");
	}

	@MailListener
	void on(ActionCompletedInPart event) {
		tellLead(event.key(), "Action completed in part",
				"The task group accepted the action as completed in part. Read its comment on the page of the action.");
	}

	@MailListener
	void on(ActionWithdrawn event) {
		Subject action = this.subjects.action(event.key());
		this.recipients.leadCoordinators(action)
			.forEach((lead) -> this.outbox.write(Letter.news(lead, action, "Action withdrawn",
					"The partnership withdrew this action. Its open tasks are closed; the reason stands on its page.")));
	}

	private void tellLead(String key, String title, String text) {
		Subject action = this.subjects.action(key);
		this.outbox.write(Letter.news(this.recipients.lead(action), action, title, text));
	}

}
