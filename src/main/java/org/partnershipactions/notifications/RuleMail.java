package org.partnershipactions.notifications;

import java.util.List;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.powers.PowerEvent.PowerChangeConfirmed;
import org.partnershipactions.powers.PowerEvent.PowerChangeDated;
import org.partnershipactions.rules.RuleEvent.RuleVersionActivated;
import org.partnershipactions.rules.RuleEvent.RuleVersionProposed;
import org.partnershipactions.rules.RuleEvent.RuleVersionWithdrawn;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/**
 * Mails about rule tables, to those among whom both persons are: administrators and the
 * manager. They name nobody; the page does.
 */
@Component
@MailIsOn
class RuleMail {

	private static final List<Queue> READERS = List.of(Queue.ofPartnership("administrator"),
			Queue.ofPartnership("manager"));

	/** Which table or power it is, the page says. */
	private static final String PLACE = "Administration";

	private final MailOutbox outbox;

	RuleMail(MailOutbox outbox) {
		this.outbox = outbox;
	}

	@MailListener
	void on(RuleVersionProposed event) {
		tell(event.partnership(), event.table(), "Rule table waits for a second person",
				"Version %d was written. Replay it over the last year, then put it into force or withdraw it."
					.formatted(event.number()));
	}

	@MailListener
	void on(RuleVersionActivated event) {
		tell(event.partnership(), event.table(), "Rule table changes",
				"Version %d decides from %s on. A second person put it into force.".formatted(event.number(),
						DayWords.day(event.from())));
	}

	@MailListener
	void on(RuleVersionWithdrawn event) {
		tell(event.partnership(), event.table(), "Version of a rule table withdrawn",
				"Version %d was withdrawn and will decide nothing.".formatted(event.number()));
	}

	@MailListener
	void on(PowerChangeDated event) {
		power(event.partnership(), event.power(), "Change of a power waits for a second person",
				"A day was given from which other rules hold. Confirm it or take it back.");
	}

	@MailListener
	void on(PowerChangeConfirmed event) {
		power(event.partnership(), event.power(), "Rules of a power change",
				"Other rules hold from %s on. A second person confirmed that day."
					.formatted(DayWords.day(event.from())));
	}

	private void power(String partnership, String power, String title, String text) {
		Subject about = new Subject(partnership, "powers", power, PLACE, "Tools and powers", null,
				"/administration/powers");
		READERS.forEach((reader) -> this.outbox.write(Letter.news(reader, about, title, text)));
	}

	private void tell(String partnership, String table, String title, String text) {
		Subject about = new Subject(partnership, "rules", table, PLACE, "Rule tables", null, "/administration/rules");
		READERS.forEach((reader) -> this.outbox.write(Letter.news(reader, about, title, text)));
	}

}
