package org.partnershipactions.cases.victims;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.partnershipactions.cases.victims.VictimEvent.ContactLogged;
import org.partnershipactions.security.sealing.SealedText;

import org.springframework.data.domain.AbstractAggregateRoot;

/** One line of the contact log, for ever. */
@Entity
@Table(name = "case_contact")
public class LoggedContact extends AbstractAggregateRoot<LoggedContact> {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private String caseKey;

	private String personKey;

	@Enumerated(EnumType.STRING)
	private ContactChannel channel;

	private boolean reached;

	@SealedText
	private String words;

	private LocalDate madeOn;

	private String madeBy;

	private Instant recordedAt;

	protected LoggedContact() {
	}

	LoggedContact(String caseKey, CaseContact contact, LocalDate madeOn, Entry entry) {
		this.caseKey = caseKey;
		this.personKey = contact.person();
		this.channel = contact.channel();
		this.reached = contact.reached() && contact.channel() != ContactChannel.LETTER;
		this.words = contact.words();
		this.madeOn = madeOn;
		this.madeBy = entry.by();
		this.recordedAt = entry.at();
		registerEvent(new ContactLogged(caseKey, contact.channel(), this.reached));
	}

	/** Forgets with whom and what was said; that somebody was tried stays. */
	public LoggedContact erase() {
		this.personKey = null;
		this.words = null;
		return this;
	}

	public String person() {
		return this.personKey;
	}

	public ContactChannel channel() {
		return this.channel;
	}

	public boolean reached() {
		return this.reached;
	}

	/** Whether somebody was tried in person and not reached. */
	boolean failed() {
		return !this.reached && !isLetter();
	}

	boolean isLetter() {
		return this.channel == ContactChannel.LETTER;
	}

	public String words() {
		return this.words;
	}

	public LocalDate madeOn() {
		return this.madeOn;
	}

	String madeBy() {
		return this.madeBy;
	}

	/** Who wrote a contact down, by account, and when. */
	record Entry(String by, Instant at) {
	}

}
