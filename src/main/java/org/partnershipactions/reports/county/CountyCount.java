package org.partnershipactions.reports.county;

import org.partnershipactions.measures.SmallCounts;

/**
 * A count of late work as the county reads it. Late work is also that of cases and
 * reports, so a count that is small could tell of one of them.
 *
 * @param number how many, or null where it is suppressed
 * @param suppressed whether it is between 1 and {@link SmallCounts#LEAST} - 1
 */
public record CountyCount(Long number, boolean suppressed) {

	static CountyCount of(long number) {
		boolean small = number > 0 && SmallCounts.small((int) Math.min(number, Integer.MAX_VALUE));
		return new CountyCount(small ? null : number, small);
	}

	/** As people read it. */
	public String words() {
		return this.suppressed ? "fewer than " + SmallCounts.LEAST : String.valueOf(this.number);
	}

}
