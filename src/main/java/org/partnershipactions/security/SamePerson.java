package org.partnershipactions.security;

/**
 * Tells which accounts count as one person where nobody may decide on their own work:
 * whoever acts for somebody on leave is their other self. The partners module answers.
 */
public interface SamePerson {

	/**
	 * Whether the two are one account, or one acts for the other by leave cover today or
	 * did so as lately as the longest cover lasts.
	 */
	boolean are(String one, String other);

}
