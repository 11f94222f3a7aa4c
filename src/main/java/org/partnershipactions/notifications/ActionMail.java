package org.partnershipactions.notifications;

import org.partnershipactions.plan.action.ActionEvent.ActionCompleted;
import org.partnershipactions.plan.action.ActionEvent.ActionCompletedInPart;
import org.partnershipactions.plan.action.ActionEvent.ActionWithdrawn;
import org.partnershipactions.plan.action.ActionEvent.CompletionReturned;
import org.partnershipactions.plan.action.ActionEvent.DeliveryPlanApproved;
import org.partnershipactions.plan.action.ActionEvent.DeliveryPlanReturned;
import org.partnershipactions.plan.action.ActionEvent.ReminderDue;
import org.partnershipactions.workflow.Subject;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Mails about actions: reminders, and what was decided. */
@Component
@MailIsOn
class ActionMail {

	private final MailSubjects subjects;

	private final Recipients recipients;

	private final LetterSending post;

	ActionMail(MailSubjects subjects, Recipients recipients, LetterSending post) {
		this.subjects = subjects;
		this.recipients = recipients;
		this.post = post;
	}

	@ApplicationModuleListener
	void on(ReminderDue event) {
		Subject action = this.subjects.action(event.key());
		boolean approval = event.ofApproval();
		String text = "%s by %s.".formatted(
				approval ? "Your decision on this action is due" : "Your agency's work on this action is due",
				MailSubjects.day(event.due()));
		this.post.send(Letter.task(approval ? this.recipients.approver(action) : this.recipients.lead(action), action,
				"Due soon", text));
	}

	@ApplicationModuleListener
	void on(DeliveryPlanApproved event) {
		tellLead(event.key(), "Delivery plan approved",
				"The task group approved the delivery plan. Now deliver it, and report completion when it is done.");
	}

	@ApplicationModuleListener
	void on(DeliveryPlanReturned event) {
		tellLead(event.key(), "Delivery plan returned",
				"The task group sent the delivery plan back. Read its comment, change the plan and submit it again.");
	}

	@ApplicationModuleListener
	void on(CompletionReturned event) {
		tellLead(event.key(), "Completion returned",
				"The task group sent the completion report back. Read its comment, and report again.");
	}

	@ApplicationModuleListener
	void on(ActionCompleted event) {
		tellLead(event.key(), "Action completed",
				"The task group accepted the action as completed. Nothing is left to do.");
	}

	@ApplicationModuleListener
	void on(ActionCompletedInPart event) {
		tellLead(event.key(), "Action completed in part",
				"The task group accepted the action as completed in part. Read its comment on the page of the action.");
	}

	@ApplicationModuleListener
	void on(ActionWithdrawn event) {
		Subject action = this.subjects.action(event.key());
		this.recipients.leadCoordinators(action)
			.forEach((lead) -> this.post.send(Letter.news(lead, action, "Action withdrawn",
					"The partnership withdrew this action. Its open tasks are closed; the reason stands on its page.")));
	}

	private void tellLead(String key, String title, String text) {
		Subject action = this.subjects.action(key);
		this.post.send(Letter.news(this.recipients.lead(action), action, title, text));
	}

}
