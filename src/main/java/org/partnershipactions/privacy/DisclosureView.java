package org.partnershipactions.privacy;

import java.time.Instant;
import java.util.List;

/**
 * A row of the disclosure ledger.
 *
 * @param id order of writing
 * @param at when
 * @param who user name of who gave it, or {@code system}
 * @param kind kind of the subject, such as case
 * @param key key of the subject
 * @param ref reference of the subject
 * @param toAgency code of the agency that it was given to
 * @param purpose what for
 * @param gateway what allows it
 * @param regime which law of data protection applies
 * @param shown names of what was shown
 */
public record DisclosureView(Long id, Instant at, String who, String kind, String key, String ref, String toAgency,
		String purpose, Gateway gateway, Regime regime, List<String> shown) {
}
