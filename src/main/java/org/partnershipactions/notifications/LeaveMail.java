package org.partnershipactions.notifications;

import java.util.List;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.partners.people.LeaveCoverEvent.LeaveCoverArranged;
import org.partnershipactions.partners.people.LeaveCoverEvent.LeaveCoverEnded;
import org.partnershipactions.security.HomesOfAccounts;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/** Tells both sides of leave cover, whoever arranged or ended it. */
@Component
@MailIsOn
class LeaveMail {

	private final Directory directory;

	private final HomesOfAccounts homes;

	private final MailOutbox outbox;

	LeaveMail(Directory directory, HomesOfAccounts homes, MailOutbox outbox) {
		this.directory = directory;
		this.homes = homes;
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
		people.forEach((person) -> this.outbox.write(List.of(person), letter(person, title, words)));
	}

	private Letter letter(String person, String title, String words) {
		Subject leave = new Subject(this.homes.of(person).orElse(null), "leave", person, "Leave cover", "", null,
				"/leave");
		return Letter.news(null, leave, title,
				words + " If that is not right, end the cover on its page or ask your coordinator.");
	}

	private String name(String username) {
		return this.directory.personName(username);
	}

}
