package org.partnershipactions.notifications;

import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import org.partnershipactions.notifications.OutgoingMail.Recipient;
import org.partnershipactions.partners.Directory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Takes mails in the transaction of what they tell of: both are committed, or neither.
 * Each recipient has a mail of their own, so nobody reads another's address and no
 * address holds up another.
 */
@Component
@MailIsOn
class MailOutbox {

	private static final Logger log = LoggerFactory.getLogger(MailOutbox.class);

	private final OutgoingMails mails;

	private final Directory directory;

	private final MailDelivery delivery;

	private final MailSettings settings;

	private final String address;

	private final InstantSource clock = InstantSource.system();

	MailOutbox(OutgoingMails mails, Directory directory, MailDelivery delivery, MailSettings settings,
			@Value("${partnership.address:http://localhost:8080}") String address) {
		this.mails = mails;
		this.directory = directory;
		this.delivery = delivery;
		this.settings = settings;
		this.address = address;
	}

	/**
	 * Writes to everybody who works the queue and has an address, once to each address.
	 */
	void write(Letter letter) {
		write(this.directory.usernames(letter.about().partnership(), letter.to()), letter);
	}

	/** Writes to these people as far as they have an address, once to each address. */
	void write(Collection<String> usernames, Letter letter) {
		Map<String, String> recipients = new LinkedHashMap<>();
		usernames.forEach((username) -> this.directory.email(username)
			.ifPresent((email) -> recipients.putIfAbsent(email, username)));
		if (recipients.isEmpty()) {
			log.debug("No mail for {}: nobody there has an address", letter.to());
		}
		String body = letter.body(this.address, this.directory.partnerships().size() > 1);
		recipients.values().forEach((username) -> write(Recipient.ofStaff(username), letter.subjectLine(), body));
	}

	/** Writes to one person outside, who finds their own words in it. */
	void write(String email, String subject, String text) {
		write(Recipient.outside(email), subject, text);
	}

	/**
	 * Writes to a body outside, with the files of an adopted plan.
	 * @param plan id of the plan
	 */
	void writeWithPlan(String email, String subject, String text, String plan) {
		save(outgoing(Recipient.outside(email), subject, text).withPlan(plan));
	}

	/** Writes to one of us; nothing where they have no address. */
	void writeToStaff(String username, String subject, String text) {
		if (this.directory.email(username).isPresent()) {
			write(Recipient.ofStaff(username), subject, text);
		}
	}

	/** The whole address of one of our pages. */
	String link(String path) {
		return this.address + path;
	}

	private void write(Recipient to, String subject, String text) {
		save(outgoing(to, subject, text));
	}

	private OutgoingMail outgoing(Recipient to, String subject, String text) {
		return new OutgoingMail(to, subject, text, this.clock.instant(), this.settings.host());
	}

	private void save(OutgoingMail mail) {
		this.mails.save(mail);
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				MailOutbox.this.delivery.wake();
			}
		});
	}

}
