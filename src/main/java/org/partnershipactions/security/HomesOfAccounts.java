package org.partnershipactions.security;

import java.util.Optional;

/** Tells in which partnership an account works; the partners module answers. */
public interface HomesOfAccounts {

	/**
	 * Code of the partnership in which the account holds a role today. Where it holds
	 * none, or nobody is signed in, that of an installation with only one partnership;
	 * else empty.
	 */
	Optional<String> of(String username);

}
