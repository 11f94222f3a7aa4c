package org.partnershipactions.partners;

import org.partnershipactions.security.AllowedTo;

import static org.partnershipactions.security.AllowedTo.Audience.THE_PUBLIC;

/** Knows where partnerships can act; their public pages say so too. */
@AllowedTo(THE_PUBLIC)
public interface ServedAreas {

	/** The area of a partnership, as its administrators say it. */
	ServedArea of(String partnership);

}
