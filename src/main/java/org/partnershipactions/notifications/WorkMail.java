package org.partnershipactions.notifications;

import org.partnershipactions.partners.Directory;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.workflow.Subject;
import org.partnershipactions.worklist.WorkItemEvent.TasksReturned;

import org.springframework.stereotype.Component;

/** Mails about tasks that somebody had taken and may not do any more. */
@Component
@MailIsOn
class WorkMail {

	private final Directory directory;

	private final MailOutbox outbox;

	WorkMail(Directory directory, MailOutbox outbox) {
		this.directory = directory;
		this.outbox = outbox;
	}

	@MailListener
	void on(TasksReturned event) {
		Subject team = new Subject(event.partnership(), "team", event.team(),
				this.directory.teamName(event.partnership(), event.team()), "", null, "/work?scope=team");
		this.outbox.write(Letter.news(coordinator(event), team, "Tasks are back in the queue",
				("%s, because the role of whoever had taken them has ended."
						+ " Take them, or hand them out to somebody else.")
					.formatted((event.tasks() == 1) ? "1 task is back in the queue"
							: event.tasks() + " tasks are back in the queue")));
	}

	private Queue coordinator(TasksReturned event) {
		String agency = new Queue(event.team(), "coordinator").agency();
		return (agency != null) ? this.directory.queueFor(event.partnership(), agency, "coordinator")
				: Queue.ofPartnership("manager");
	}

}
