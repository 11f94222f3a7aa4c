package org.partnershipactions.notifications;

import java.time.Duration;

import org.springframework.modulith.events.CompletedEventPublications;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends again what a mail server did not take, and forgets what was sent a week ago.
 */
@Component
@EnableScheduling
@MailIsOn
class MailRetry {

	/** A first try that is still under way is left alone for so long. */
	private static final Duration UNDER_WAY = Duration.ofMinutes(1);

	private static final Duration KEPT = Duration.ofDays(7);

	private final IncompleteEventPublications incomplete;

	private final CompletedEventPublications completed;

	MailRetry(IncompleteEventPublications incomplete, CompletedEventPublications completed) {
		this.incomplete = incomplete;
		this.completed = completed;
	}

	@Scheduled(initialDelayString = "${partnership.mail.retry:5m}", fixedDelayString = "${partnership.mail.retry:5m}")
	void sendAgain() {
		this.incomplete.resubmitIncompletePublicationsOlderThan(UNDER_WAY);
	}

	@Scheduled(cron = "${partnership.mail.clean-up:0 15 3 * * *}", zone = "Europe/London")
	void forget() {
		this.completed.deletePublicationsOlderThan(KEPT);
	}

}
