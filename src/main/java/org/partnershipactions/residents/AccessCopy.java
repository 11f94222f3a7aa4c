package org.partnershipactions.residents;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.privacy.DisclosureView;
import org.partnershipactions.privacy.PersonalDataItem;

/**
 * A copy of all that is held about one person.
 *
 * @param key key of the person
 * @param ref reference of the person
 * @param madeOn day on which the copy was made
 * @param records who the person is, once for each record that was found to be the same
 * person
 * @param held what is held in cases, reports and other subjects
 * @param disclosures to whom it was given
 */
public record AccessCopy(String key, String ref, LocalDate madeOn, List<ResidentFacts> records,
		List<PersonalDataItem> held, List<DisclosureView> disclosures) {
}
