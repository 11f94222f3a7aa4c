package org.partnershipactions.plan.document;

/**
 * What stands beside a date, or in its place.
 *
 * @param words as they were written, such as "tbc", at most 50 characters; null for
 * nothing
 * @param open whether they say that the date is not settled
 */
public record DateNote(String words, boolean open) {

	/** Nothing stands there. */
	public static final DateNote NONE = new DateNote(null, false);

}
