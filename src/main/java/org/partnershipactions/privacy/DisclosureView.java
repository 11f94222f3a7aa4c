package org.partnershipactions.privacy;

import java.time.Instant;
import java.util.List;

import org.partnershipactions.security.WithheldMatters.Withheld;

/**
 * A row of the disclosure ledger.
 *
 * @param id order of writing
 * @param at when
 * @param who user name of who gave it, or {@code system}
 * @param kind kind of the subject, such as case
 * @param key key of the subject; null where the reader may not learn what it was
 * @param ref reference of the subject
 * @param toAgency code of the agency that it was given to
 * @param purpose what for
 * @param gateway what allows it
 * @param regime which law of data protection applies
 * @param shown names of what was shown
 */
public record DisclosureView(Long id, Instant at, String who, String kind, String key, String ref, String toAgency,
		String purpose, Gateway gateway, Regime regime, List<String> shown) {

	/** The same for a reader who may not learn of everything. */
	DisclosureView without(Withheld withheld) {
		boolean hidden = withheld.hides(this.key);
		return new DisclosureView(this.id, this.at, this.who, this.kind, hidden ? null : this.key,
				hidden ? Withheld.RESTRICTED : this.ref, this.toAgency, withheld.masked(this.purpose), this.gateway,
				this.regime, this.shown);
	}

}
