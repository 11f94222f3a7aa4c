package org.partnershipactions.privacy;

import java.util.List;

/**
 * One act of giving personal data to somebody outside.
 *
 * @param subject whose or what it is about
 * @param toAgency code of the agency that it was given to, or words where it is none
 * @param purpose what for
 * @param words what for, in words
 * @param gateway what allows it
 * @param regime which law of data protection applies
 * @param shown names of what was shown, such as "risk"
 */
public record NewDisclosure(PrivacySubject subject, String toAgency, DisclosurePurpose purpose, String words,
		Gateway gateway, Regime regime, List<String> shown) {
}
