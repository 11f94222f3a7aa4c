package org.partnershipactions.cases.victims;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.security.Actor;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who was contacted, how and with what result; the use cases check who may. */
@Component
@Transactional
public class ContactLog {

	private final CaseContacts contacts;

	private final Clock clock;

	ContactLog(CaseContacts contacts, Clock clock) {
		this.contacts = contacts;
		this.clock = clock;
	}

	/** Writes a contact or a try down; {@link InvalidAnswers} for a day in the future. */
	void tried(String caseKey, CaseContact contact) {
		LocalDate today = LocalDate.now(this.clock);
		LocalDate day = (contact.madeOn() != null) ? contact.madeOn() : today;
		if (day.isAfter(today)) {
			throw new InvalidAnswers("madeOn", "The day of the contact must be today or earlier");
		}
		this.contacts.save(new LoggedContact(caseKey, contact, day,
				new LoggedContact.Entry(Actor.username(), this.clock.instant())));
	}

	/** How often in a row, up to now, nobody was reached; letters do not count. */
	@Transactional(readOnly = true)
	int failedInARow(String caseKey) {
		return (int) this.contacts.findByCaseKeyOrderByIdDesc(caseKey)
			.stream()
			.takeWhile((contact) -> !contact.reached())
			.filter(LoggedContact::failed)
			.count();
	}

	/** The day of the letter that followed the last tries; empty where none was sent. */
	@Transactional(readOnly = true)
	Optional<LocalDate> letterSince(String caseKey) {
		return this.contacts.findByCaseKeyOrderByIdDesc(caseKey)
			.stream()
			.takeWhile((contact) -> !contact.reached())
			.filter(LoggedContact::isLetter)
			.map(LoggedContact::madeOn)
			.findFirst();
	}

	/** The log of a case, latest first. */
	@Transactional(readOnly = true)
	public List<ContactView> of(String caseKey) {
		return this.contacts.findByCaseKeyOrderByIdDesc(caseKey).stream().map(ContactView::of).toList();
	}

}
