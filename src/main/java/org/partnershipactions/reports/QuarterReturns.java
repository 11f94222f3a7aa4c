package org.partnershipactions.reports;

import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.reviews.returns.AgencyReturns;

/**
 * The progress returns of an agency for one quarter.
 *
 * @param quarter the quarter
 * @param returns what it was asked for and what it gave
 */
public record QuarterReturns(Quarter quarter, AgencyReturns returns) {

	/**
	 * Given in time of those whose time is over, in whole per cent, rounded down; null
	 * while all may still be given.
	 */
	public Integer onTime() {
		int over = this.returns.asked().size() - this.returns.open().size();
		return (over == 0) ? null : 100 * this.returns.given().size() / over;
	}

}
