package org.partnershipactions.privacy;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.partnershipactions.security.Actor;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down who looked at which person or case. Each entry carries a mark of itself and
 * of the one before, so that a changed or missing one shows; nothing here changes or
 * deletes one.
 */
@Service
public class ViewLog {

	private final ViewWriter writer;

	private final ViewEntries entries;

	private final Clock clock;

	ViewLog(ViewWriter writer, ViewEntries entries, Clock clock) {
		this.entries = entries;
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

	/** The last views of one subject, newest first; whoever asks checks who may. */
	@Transactional(readOnly = true)
	public List<ViewRow> of(String key, int most) {
		return this.entries.findBySubjectKeyOrderByIdDesc(key, Limit.of(most)).stream().map(ViewEntry::row).toList();
	}

}
