package org.partnershipactions.privacy;

import java.time.Instant;
import java.util.Objects;

import org.partnershipactions.security.WithheldMatters.Withheld;

/**
 * One look at a person or a case, as auditors see it.
 *
 * @param id place in the chain
 * @param at when
 * @param who user name of who looked
 * @param kind kind of what was looked at, such as case
 * @param key its key; null where the reader may not learn what it was
 * @param ref its reference
 * @param purpose what for
 */
public record ViewRow(Long id, Instant at, String who, String kind, String key, String ref, String purpose) {

	private static final String PERSON = "resident";

	/** The same for a reader who may not learn of everything. */
	ViewRow without(Withheld withheld) {
		String purpose = withheld.masked(this.purpose);
		// Who a restricted thing led somebody to is as restricted.
		boolean tie = PERSON.equals(this.kind) && !Objects.equals(purpose, this.purpose);
		boolean hidden = withheld.hides(this.key) || tie;
		return new ViewRow(this.id, this.at, this.who, this.kind, hidden ? null : this.key,
				hidden ? Withheld.RESTRICTED : this.ref, purpose);
	}

}
