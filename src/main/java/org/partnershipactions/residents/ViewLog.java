package org.partnershipactions.residents;

import java.time.Clock;
import java.time.temporal.ChronoUnit;

import org.partnershipactions.security.Actor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down who looked at which person or case. Each entry carries a mark of itself and
 * of the one before, so that a changed or missing one shows; nothing here changes or
 * deletes one.
 */
@Service
public class ViewLog {

	private final ViewEntries entries;

	private final ViewMarks marks;

	private final Clock clock;

	ViewLog(ViewEntries entries, ViewMarks marks, Clock clock) {
		this.entries = entries;
		this.marks = marks;
		this.clock = clock;
	}

	/**
	 * Writes down a look, in a transaction of its own: who looked has looked, whatever
	 * becomes of the rest.
	 */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void viewed(Look look) {
		ViewChain end = this.entries.holdEnd();
		Viewed viewed = new Viewed(this.clock.instant().truncatedTo(ChronoUnit.SECONDS), Actor.username(), look);
		ViewEntry entry = this.entries.save(new ViewEntry(viewed, end, this.marks));
		end.reach(entry, this.marks);
	}

}
