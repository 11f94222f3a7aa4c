package org.partnershipactions.privacy;

/**
 * Whether the log of views is whole.
 *
 * @param entries how many entries hold, counted from the first
 * @param firstBroken number of the first entry that is changed or missing, null where
 * none is
 * @param message the result in words
 */
public record ChainReport(long entries, Long firstBroken, String message) {

	public boolean whole() {
		return this.firstBroken == null;
	}

}
