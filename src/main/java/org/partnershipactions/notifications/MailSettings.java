package org.partnershipactions.notifications;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mails are sent.
 *
 * @param from address of the sender
 * @param threads how many mails one node sends at a time
 * @param attempts after how many a mail is given up
 * @param firstPause pause after the first attempt that failed; each further one is twice
 * as long
 * @param longestPause no pause is longer
 * @param lease after which another node sends what a silent node took; longer than a mail
 * can take with the time limits of {@code spring.mail.properties}
 * @param keptFor how long it is kept that a mail was sent or given up
 */
@ConfigurationProperties("partnership.mail")
record MailSettings(@DefaultValue("partnership-actions@localhost") String from, @DefaultValue("2") int threads,
		@DefaultValue("12") int attempts, @DefaultValue("1m") Duration firstPause,
		@DefaultValue("6h") Duration longestPause, @DefaultValue("5m") Duration lease,
		@DefaultValue("30d") Duration keptFor) {

	private static final int MOST_DOUBLINGS = 20;

	/** How long to wait after so many attempts. */
	Duration pauseAfter(int attempts) {
		Duration pause = this.firstPause.multipliedBy(1L << Math.min(Math.max(attempts - 1, 0), MOST_DOUBLINGS));
		return (pause.compareTo(this.longestPause) < 0) ? pause : this.longestPause;
	}

	/** Where Message-IDs say that mails were written. */
	String host() {
		return this.from.replaceAll("[>\\s]+$", "").replaceAll(".*@", "");
	}

}
