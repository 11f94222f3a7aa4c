package org.partnershipactions.notifications;

import java.util.List;
import java.util.Optional;

import org.partnershipactions.partners.Directory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * Sends letters, each as one blind copy to all who receive it: so nobody reads another's
 * address, and a second try never reaches half of them twice.
 */
@Component
@MailIsOn
class LetterSending {

	private static final Logger log = LoggerFactory.getLogger(LetterSending.class);

	private final Directory directory;

	private final JavaMailSender mail;

	private final String address;

	private final String from;

	LetterSending(Directory directory, JavaMailSender mail,
			@Value("${partnership.address:http://localhost:8080}") String address,
			@Value("${partnership.mail.from:partnership-actions@localhost}") String from) {
		this.directory = directory;
		this.mail = mail;
		this.address = address;
		this.from = from;
	}

	/**
	 * Sends a letter; nothing where nobody who works the queue has an address.
	 * @throws org.springframework.mail.MailException when the mail server does not take
	 * it, so that it is tried again
	 */
	void send(Letter letter) {
		List<String> addresses = addresses(letter);
		if (addresses.isEmpty()) {
			log.debug("No mail for {}: nobody there has an address", letter.to());
			return;
		}
		SimpleMailMessage message = new SimpleMailMessage();
		message.setFrom(this.from);
		message.setTo(this.from);
		message.setBcc(addresses.toArray(String[]::new));
		message.setSubject(letter.subjectLine());
		message.setText(letter.body(this.address));
		this.mail.send(message);
	}

	/**
	 * Sends a text to one person outside, who finds their own words in it.
	 * @throws org.springframework.mail.MailException when the mail server does not take
	 * it, so that it is tried again
	 */
	void send(String address, String subject, String text) {
		SimpleMailMessage message = new SimpleMailMessage();
		message.setFrom(this.from);
		message.setTo(address);
		message.setSubject(subject);
		message.setText(text);
		this.mail.send(message);
	}

	/** The whole address of one of our pages. */
	String link(String path) {
		return this.address + path;
	}

	private List<String> addresses(Letter letter) {
		return this.directory.usernames(letter.about().partnership(), letter.to())
			.stream()
			.map(this.directory::email)
			.flatMap(Optional::stream)
			.distinct()
			.toList();
	}

}
