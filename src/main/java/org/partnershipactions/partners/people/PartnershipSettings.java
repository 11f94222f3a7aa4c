package org.partnershipactions.partners.people;

import org.partnershipactions.partners.agencies.Partnership;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation starts with.
 *
 * @param sample whether the sample partnership is loaded
 * @param code code of the partnership of an empty installation
 * @param name its name
 * @param admin its first administrator
 */
@ConfigurationProperties("partnership")
record PartnershipSettings(@DefaultValue("false") boolean sample, @DefaultValue("csp") String code,
		@DefaultValue("Community Safety Partnership") String name, @DefaultValue Administrator admin) {

	/**
	 * The first administrator.
	 *
	 * @param username name to sign in with; none is created where it is empty
	 * @param password password to sign in with
	 */
	record Administrator(@DefaultValue("") String username, @DefaultValue("") String password) {
	}

}
