package org.partnershipactions.privacy;

import java.util.List;

/**
 * One act of giving personal data to somebody outside.
 *
 * @param partnership code of the partnership
 * @param kind kind of the subject, such as case
 * @param key key of the subject
 * @param ref reference of the subject
 * @param toAgency code of the agency that it was given to, or words where it is none
 * @param purpose what for
 * @param gateway what allows it
 * @param regime which law of data protection applies
 * @param shown names of what was shown, such as "risk"
 */
public record NewDisclosure(String partnership, String kind, String key, String ref, String toAgency, String purpose,
		Gateway gateway, Regime regime, List<String> shown) {
}
