package org.partnershipactions.partners;

/** Knows where partnerships can act. */
public interface ServedAreas {

	/** The area of a partnership, as its administrators say it. */
	ServedArea of(String partnership);

}
