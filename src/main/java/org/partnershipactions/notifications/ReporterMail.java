package org.partnershipactions.notifications;

import org.partnershipactions.intake.ReportEvent.ReporterTold;
import org.partnershipactions.intake.Reporter.Channel;
import org.partnershipactions.intake.triage.ReporterLetters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/** Mails to those who reported anti-social behaviour: what became of it. */
@Component
@MailIsOn
class ReporterMail {

	private static final Logger log = LoggerFactory.getLogger(ReporterMail.class);

	private final ReporterLetters letters;

	private final MailOutbox outbox;

	ReporterMail(ReporterLetters letters, MailOutbox outbox) {
		this.letters = letters;
		this.outbox = outbox;
	}

	@MailListener
	void on(ReporterTold event) {
		if (event.channel() != Channel.EMAIL) {
			return;
		}
		this.letters.of(event.key())
			.ifPresentOrElse((letter) -> this.outbox.write(letter.address(), letter.subject(), letter.text()),
					() -> log.warn("No mail about the report {}: the reporter has no address any more", event.key()));
	}

}
