package org.partnershipactions.audit;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonRawValue;
import org.partnershipactions.security.WithheldMatters.Withheld;

/**
 * An audit entry as its readers see it.
 *
 * @param id order of writing
 * @param at when
 * @param who user name, or {@code system}
 * @param from network address of the request, null where there was none
 * @param event name of what happened
 * @param key what it happened to; null where the reader may not learn it
 * @param details facts of the event as JSON
 * @param words what people typed, as JSON; null where it was nothing, or was erased
 */
public record AuditRow(Long id, Instant at, String who, String from, String event, String key,
		@JsonRawValue String details, @JsonRawValue String words) {

	AuditRow withoutWords() {
		return new AuditRow(this.id, this.at, this.who, this.from, this.event, this.key, this.details, null);
	}

	/** The same for a reader who may not learn of everything. */
	AuditRow without(Withheld withheld) {
		boolean hidden = withheld.hides(this.key) || withheld.isNamedIn(this.details) || withheld.isNamedIn(this.words);
		return hidden ? new AuditRow(this.id, this.at, this.who, this.from, this.event, null, "{}", null) : this;
	}

}
