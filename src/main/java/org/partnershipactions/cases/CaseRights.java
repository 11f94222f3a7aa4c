package org.partnershipactions.cases;

/**
 * What the reader of a case may do, by the rules that guard the use cases.
 *
 * @param works whether they work for the agency that leads it
 * @param leads whether they lead its task group
 * @param manages whether they manage the partnership
 * @param identity whether they may know who complains
 */
public record CaseRights(boolean works, boolean leads, boolean manages, boolean identity) {

	/** Whether they answer for the case in one way or another. */
	public boolean runs() {
		return this.works || this.leads || this.manages;
	}

}
