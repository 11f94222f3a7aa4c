package org.partnershipactions.testing;

/**
 * What a bean of the product remembers of its database or of its clock, beside it; it is
 * forgotten where a test enters another scene.
 */
public interface Memory {

	/** Begins anew. */
	void forget();

}
