package org.partnershipactions.notifications;

import java.util.List;

import org.partnershipactions.partners.people.RoleRequestEvent.FirstManagerAppointed;
import org.partnershipactions.partners.people.RoleRequestEvent.RoleAsked;
import org.partnershipactions.partners.people.RoleRequestEvent.RoleConsented;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/** Mails about roles that open cases, which name no person: the page does. */
@Component
@MailIsOn
class RoleMail {

	private static final Queue MANAGER = Queue.ofPartnership("manager");

	private static final Queue AUDITOR = Queue.ofPartnership("auditor");

	private final MailOutbox outbox;

	RoleMail(MailOutbox outbox) {
		this.outbox = outbox;
	}

	@MailListener
	void on(RoleAsked event) {
		tell(List.of(MANAGER), event.partnership(), "Role waits for consent",
				"An administrator asks for a role that opens cases. Consent to it or refuse it.");
	}

	@MailListener
	void on(RoleConsented event) {
		tell(List.of(MANAGER, AUDITOR), event.partnership(), "Role given",
				"Somebody was given a role that opens cases. Who it is, who asked and who consented stands on the page.");
	}

	@MailListener
	void on(FirstManagerAppointed event) {
		tell(List.of(MANAGER, AUDITOR), event.partnership(), "First manager appointed",
				"An administrator appointed a manager while there was none who could consent.");
	}

	private void tell(List<Queue> readers, String partnership, String title, String text) {
		Subject roles = new Subject(partnership, "roles", partnership, "Roles", "Roles that need consent", null,
				"/roles");
		readers.forEach((reader) -> this.outbox.write(Letter.news(reader, roles, title, text)));
	}

}
