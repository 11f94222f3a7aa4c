package org.partnershipactions.partners;

import java.util.Collection;
import java.util.List;

/** Knows who has a role in an agency. */
public interface AgencyStaff {

	/** Whoever has a role in an agency, today or later, by name. */
	List<AgencyPerson> of(String partnership, String agency);

	/**
	 * Names of those of some agencies in which nobody has a role, today or later, so that
	 * their work would be the manager's. For one that has ended counts who answers for
	 * it.
	 * @param agencies codes
	 */
	List<String> withNobody(String partnership, Collection<String> agencies);

	/**
	 * Ends the roles of everybody in an agency that has ended, and asks for the same ones
	 * in its successor for whoever stays.
	 */
	void follow(AgencySuccession succession);

	/**
	 * Somebody who has a role in an agency.
	 *
	 * @param username user name
	 * @param name name to show
	 */
	record AgencyPerson(String username, String name) {
	}

}
