package org.partnershipactions.notifications;

import java.util.Optional;

import org.partnershipactions.cases.victims.ContactChannel;
import org.partnershipactions.cases.victims.SurveyLetter;
import org.partnershipactions.cases.victims.SurveyLetters;
import org.partnershipactions.cases.victims.VictimEvent.VictimTold;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/** Mails the survey to victims who were told by mail that their case is closed. */
@Component
@MailIsOn
class SurveyMail {

	private static final Logger log = LoggerFactory.getLogger(SurveyMail.class);

	private final SurveyLetters letters;

	private final MailOutbox outbox;

	SurveyMail(SurveyLetters letters, MailOutbox outbox) {
		this.letters = letters;
		this.outbox = outbox;
	}

	@MailListener
	void on(VictimTold event) {
		if (event.channel() != ContactChannel.EMAIL) {
			return;
		}
		Optional<SurveyLetter> letter = this.letters.of(event.key());
		letter.ifPresentOrElse(
				(one) -> this.outbox.write(one.address(), one.subject(), one.text(this.outbox.link(one.path()))),
				() -> log.info("No mail with the survey of case {}: nobody to send it to", event.key()));
	}

}
