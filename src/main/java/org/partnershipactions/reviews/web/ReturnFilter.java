package org.partnershipactions.reviews.web;

import java.util.List;

import org.partnershipactions.reviews.returns.ReturnState;
import org.partnershipactions.reviews.returns.ReturnView;

/**
 * Which returns of a quarter a person wants to see; what is null does not narrow them.
 *
 * @param agency code of an agency
 * @param returns a state, in lower case
 */
record ReturnFilter(String agency, String returns) {

	List<ReturnView> of(QuarterLine quarter) {
		return quarter.asked().stream().filter(this::lets).toList();
	}

	/** Whether it narrows the list at all. */
	public boolean chosen() {
		return this.agency != null || this.returns != null;
	}

	/** What it lets through, in words, such as "no return". */
	public String words() {
		for (ReturnState state : ReturnState.values()) {
			if (state.name().equalsIgnoreCase(this.returns)) {
				return state.words();
			}
		}
		return "All that were asked for";
	}

	private boolean lets(ReturnView one) {
		return (this.agency == null || one.agency().equals(this.agency))
				&& (this.returns == null || one.state().name().equalsIgnoreCase(this.returns));
	}

}
