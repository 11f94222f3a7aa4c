package org.partnershipactions.reviews.quarter.web;

import java.util.List;

import org.partnershipactions.reviews.quarter.QuarterView;
import org.partnershipactions.reviews.returns.AgencyReturns;
import org.partnershipactions.reviews.returns.ReturnState;
import org.partnershipactions.reviews.returns.ReturnView;

/**
 * A quarter with its returns. Every figure is the length of a list that can be shown.
 *
 * @param quarter the quarter
 * @param asked returns that were asked for, without those of withdrawn actions, in the
 * order of the actions' references
 * @param agencies the same by agency, by code
 */
record QuarterLine(QuarterView quarter, List<ReturnView> asked, List<AgencyReturns> agencies) {

	/** Path of its page. */
	public String path() {
		return "/quarters/%s/%d".formatted(this.quarter.quarter().year(), this.quarter.quarter().number());
	}

	/** Returns given in time. */
	public List<ReturnView> given() {
		return this.asked.stream().filter(ReturnView::onTime).toList();
	}

	/** Returns whose deadline passed in silence. */
	public List<ReturnView> missed() {
		return in(ReturnState.MISSED);
	}

	/** Returns that agencies still have time for. */
	public List<ReturnView> open() {
		return in(ReturnState.ASKED);
	}

	private List<ReturnView> in(ReturnState state) {
		return this.asked.stream().filter((one) -> one.state() == state).toList();
	}

}
