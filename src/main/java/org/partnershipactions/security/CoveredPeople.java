package org.partnershipactions.security;

import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Tells for whom who is signed in acts by leave cover, and answers questions of access as
 * if they acted for fewer. The partners module answers.
 */
public interface CoveredPeople {

	/** Accounts of those whose positions they hold today beside their own. */
	List<String> covered();

	/**
	 * Asks whether they may do something with their own positions and those of one of
	 * them.
	 * @param account whom they act for, or null for nobody
	 */
	boolean actingOnlyFor(String account, BooleanSupplier question);

}
