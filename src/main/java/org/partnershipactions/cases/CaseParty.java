package org.partnershipactions.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A person in a role. The same person may be a victim and be complained about.
 *
 * @param residentKey key of the person
 * @param role what they are to the case
 * @param since day from which
 */
@Embeddable
public record CaseParty(@Column(length = 36) String residentKey,
		@Enumerated(EnumType.STRING) @Column(name = "party_role", length = 20) CaseRole role,
		@Column(name = "since_day") LocalDate since) {

	/** Whether these roles make somebody a victim and complained about as well. */
	public static boolean bothSides(List<CaseParty> roles) {
		return Stream.of(CaseRole.VICTIM, CaseRole.COMPLAINED_ABOUT)
			.allMatch((side) -> roles.stream().anyMatch((party) -> party.role() == side));
	}

	boolean is(String resident, CaseRole other) {
		return this.residentKey.equals(resident) && this.role == other;
	}

}
