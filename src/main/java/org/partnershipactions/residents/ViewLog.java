package org.partnershipactions.residents;

import java.time.Clock;
import java.time.temporal.ChronoUnit;

import org.partnershipactions.security.Actor;

import org.springframework.stereotype.Service;

/**
 * Writes down who looked at which person or case. Each entry carries a mark of itself and
 * of the one before, so that a changed or missing one shows; nothing here changes or
 * deletes one.
 */
@Service
public class ViewLog {

	private final ViewWriter writer;

	private final Clock clock;

	ViewLog(ViewWriter writer, Clock clock) {
		this.writer = writer;
		this.clock = clock;
	}

	/**
	 * Writes down a look, in a transaction of its own: who looked has looked, whatever
	 * becomes of the rest.
	 */
	public void viewed(Look look) {
		this.writer.write(new Viewed(this.clock.instant().truncatedTo(ChronoUnit.SECONDS), Actor.username(), look));
	}

}
