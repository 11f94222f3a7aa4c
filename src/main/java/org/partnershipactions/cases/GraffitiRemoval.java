package org.partnershipactions.cases;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Offensive graffiti of a case, from the moment from which its hours count.
 *
 * @param foundAt when the case learned of it
 * @param dueAt when its hours end
 * @param removedAt when it was removed, or null
 */
@Embeddable
public record GraffitiRemoval(@Column(name = "found_at") Instant foundAt, @Column(name = "due_at") Instant dueAt,
		@Column(name = "removed_at") Instant removedAt) {

	GraffitiRemoval removed(Instant at) {
		return new GraffitiRemoval(this.foundAt, this.dueAt, at);
	}

	/** Whether it was removed within its hours. */
	public boolean inTime() {
		return this.removedAt != null && !this.removedAt.isAfter(this.dueAt);
	}

}
