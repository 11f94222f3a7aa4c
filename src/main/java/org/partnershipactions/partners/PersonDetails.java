package org.partnershipactions.partners;

import java.util.List;

/**
 * A person as administrators see them.
 *
 * @param username name to sign in with
 * @param name name to show
 * @param email work e-mail address
 * @param active whether they work here
 * @param memberships what they hold and held
 */
public record PersonDetails(String username, String name, String email, boolean active,
		List<MembershipDetails> memberships) {
}
