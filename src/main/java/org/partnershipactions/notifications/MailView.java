package org.partnershipactions.notifications;

import java.time.Instant;

import org.partnershipactions.calendar.DayWords;

/**
 * A mail as administrators and programs see it.
 *
 * @param username account of who receives it; null for people outside, whom nobody needs
 * to know here
 * @param subject subject line, which names a reference and nobody
 * @param attempts how often it was tried
 * @param nextAttemptAt when it may be tried next, where it waits
 * @param endedAt when it was sent or given up, or null
 * @param fault why the last attempt failed, or null
 */
public record MailView(long id, String username, String subject, MailState state, int attempts, Instant writtenAt,
		Instant nextAttemptAt, Instant endedAt, DeliveryFault fault) {

	/** When it was written, as people read it. */
	public String written() {
		return DayWords.moment(this.writtenAt);
	}

	/** When it may be tried next, as people read it. */
	public String nextAttempt() {
		return DayWords.moment(this.nextAttemptAt);
	}

}
