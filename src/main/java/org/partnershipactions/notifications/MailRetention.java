package org.partnershipactions.notifications;

import java.time.InstantSource;
import java.util.Set;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets which mails were sent or given up, {@code partnership.mail.kept-for} later. */
@Component
class MailRetention {

	private final OutgoingMails mails;

	private final MailSettings settings;

	private final InstantSource clock = InstantSource.system();

	MailRetention(OutgoingMails mails, MailSettings settings) {
		this.mails = mails;
		this.settings = settings;
	}

	@Scheduled(cron = "${partnership.mail.clean-up:0 15 3 * * *}", zone = "Europe/London")
	@Transactional
	void forget() {
		this.mails.forget(Set.of(MailState.SENT, MailState.FAILED),
				this.clock.instant().minus(this.settings.keptFor()));
	}

}
