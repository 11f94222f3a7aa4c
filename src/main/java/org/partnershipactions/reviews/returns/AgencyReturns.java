package org.partnershipactions.reviews.returns;

import java.util.List;

/**
 * What one agency was asked for in a quarter and what it gave. Every figure is the length
 * of a list that can be shown.
 *
 * @param agency code of the agency
 * @param asked returns that it was asked for, without those of withdrawn actions
 */
public record AgencyReturns(String agency, List<ReturnView> asked) {

	/** Those that it gave in time. */
	public List<ReturnView> given() {
		return this.asked.stream().filter(ReturnView::onTime).toList();
	}

	/** Those whose deadline passed in silence. */
	public List<ReturnView> missed() {
		return in(ReturnState.MISSED);
	}

	/** Those that it still has time for. */
	public List<ReturnView> open() {
		return in(ReturnState.ASKED);
	}

	private List<ReturnView> in(ReturnState state) {
		return this.asked.stream().filter((one) -> one.state() == state).toList();
	}

}
