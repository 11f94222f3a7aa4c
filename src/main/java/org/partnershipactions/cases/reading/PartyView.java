package org.partnershipactions.cases.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.partnershipactions.cases.CaseRole;
import org.partnershipactions.residents.ResidentView;

/**
 * A person of a case as the reader may see them.
 *
 * @param key of the person
 * @param ref reference such as P-000123; null where the reader may not know them
 * @param roles what they are to the case
 * @param since day from which
 * @param person name and contact; null where the reader may not know them
 * @param bothSides whether they are a victim and complained about as well
 * @param otherCases how many other cases they have a part in
 */
public record PartyView(String key, String ref, List<CaseRole> roles, LocalDate since, ResidentView person,
		boolean bothSides, int otherCases) {

	/** What they are to the case, in words: "victim and reporter". */
	public String inRoles() {
		return this.roles.stream()
			.map((role) -> role.words().toLowerCase(Locale.UK))
			.collect(Collectors.joining(" and "));
	}

}
