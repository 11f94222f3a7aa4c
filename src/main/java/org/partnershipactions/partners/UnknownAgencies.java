package org.partnershipactions.partners;

import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.security.AllowedTo;

import static org.partnershipactions.security.AllowedTo.Audience.ADMINISTRATORS;
import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/**
 * Gives names that a document uses and no agency answers to an agency. Only whoever looks
 * after agencies may.
 */
public interface UnknownAgencies {

	/** Whether the person at work may do this. */
	@AllowedTo(SIGNED_IN)
	boolean mayBeSettled();

	/**
	 * Adds an agency of this name to the person's partnership; its kind and how to reach
	 * it are filled in later.
	 * @throws InvalidAnswers where the name is taken or too long
	 */
	@AllowedTo(ADMINISTRATORS)
	void add(String name);

	/**
	 * Lets an agency be called by this name too, from now on.
	 * @throws InvalidAnswers where another agency is called so
	 */
	@AllowedTo(ADMINISTRATORS)
	void callAlso(String code, String name);

}
