package org.partnershipactions.cases;

import java.time.LocalDate;

import org.partnershipactions.residents.ResidentView;

/**
 * A person of a case as the reader may see them.
 *
 * @param key of the person
 * @param ref reference such as P-000123
 * @param role what they are to the case
 * @param since day from which
 * @param person name and contact; null where the reader may not know them
 * @param bothSides whether they are a victim and complained about as well
 * @param otherCases how many other cases they have a part in
 */
public record PartyView(String key, String ref, CaseRole role, LocalDate since, ResidentView person, boolean bothSides,
		int otherCases) {
}
