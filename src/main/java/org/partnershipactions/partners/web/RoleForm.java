package org.partnershipactions.partners.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;

import org.partnershipactions.partners.MembershipRequest;
import org.partnershipactions.security.Role;

/**
 * A role as it is typed.
 *
 * @param role name of the role
 * @param agency code of the agency
 * @param group code of the task group
 * @param begins first day
 * @param ends last day
 */
record RoleForm(String role, String agency, String group, String begins, String ends) {

	MembershipRequest request() {
		Role chosen = Arrays.stream(Role.values())
			.filter((one) -> one.name().equals(this.role))
			.findFirst()
			.orElse(null);
		return new MembershipRequest(chosen, this.agency, this.group, TypedDate.of("begins", this.begins),
				TypedDate.of("ends", this.ends));
	}

	/** The day that was typed, or yesterday, so that the role ends at once. */
	LocalDate lastDay(Clock clock) {
		LocalDate typed = TypedDate.of("ends", this.ends);
		return (typed != null) ? typed : LocalDate.now(clock).minusDays(1);
	}

}
