package org.partnershipactions.notifications;

import java.util.List;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.partners.people.LeaveCoverEvent.LeaveCoverArranged;
import org.partnershipactions.partners.people.LeaveCoverEvent.LeaveCoverEnded;

import org.springframework.stereotype.Component;

/** Tells both sides of leave cover, whoever arranged or ended it. */
@Component
@MailIsOn
class LeaveMail {

	private final Directory directory;

	private final MailOutbox outbox;

	LeaveMail(Directory directory, MailOutbox outbox) {
		this.directory = directory;
		this.outbox = outbox;
	}

	@MailListener
	void on(LeaveCoverArranged event) {
		tell(List.of(event.away(), event.cover()), "Leave cover is arranged", "%s acts for %s from %s to %s.".formatted(
				name(event.cover()), name(event.away()), DayWords.day(event.begins()), DayWords.day(event.ends())));
	}

	@MailListener
	void on(LeaveCoverEnded event) {
		tell(List.of(event.away(), event.cover()), "Leave cover has ended",
				"%s does not act for %s any more.".formatted(name(event.cover()), name(event.away())));
	}

	private void tell(List<String> people, String title, String words) {
		String text = """
				%s

				If that is not right, end the cover here or ask your coordinator: %s

				This mail was sent by Partnership Actions. Please do not reply to it.
				""".formatted(words, this.outbox.link("/leave"));
		people.forEach((person) -> this.outbox.writeToStaff(person, title, text));
	}

	private String name(String username) {
		return this.directory.personName(username);
	}

}
