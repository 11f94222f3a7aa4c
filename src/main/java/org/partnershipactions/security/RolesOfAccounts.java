package org.partnershipactions.security;

import java.util.Set;

/**
 * Tells which roles an account holds anywhere when it signs in; the partners module
 * answers.
 */
public interface RolesOfAccounts {

	/** Roles of today; empty where there are none. */
	Set<Role> of(String username);

}
