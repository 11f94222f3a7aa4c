package org.partnershipactions.planning.drafting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What becomes of an action of last year.
 *
 * @param actionKey its key
 * @param actionRef its reference in last year's plan
 * @param kind what becomes of it
 * @param reason why, or null where it is carried forward
 * @param made references of the actions of the draft that it became, separated by commas
 */
@Embeddable
record DraftDecision(@Column(length = 36) String actionKey, @Column(length = 20) String actionRef,
		@Enumerated(EnumType.STRING) @Column(length = 10) Kind kind, @Column(length = 2000) String reason,
		@Column(length = 100) String made) {

	/** What can become of an action. */
	enum Kind {

		CARRY("Carried forward"), CHANGE("Changed"), SPLIT("Split"), DROP("Dropped");

		private final String words;

		Kind(String words) {
			this.words = words;
		}

		String words() {
			return this.words;
		}

	}

}
