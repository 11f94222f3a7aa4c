package org.partnershipactions.partners;

import java.util.List;

/** Answered by each module in which agencies lead or owe something. */
public interface AgencyObligations {

	/** What an agency leads and owes in a partnership today. */
	List<Obligation> of(String partnership, String agency);

	/**
	 * Gives all of that to the agency that takes over; what is closed stays as it was.
	 */
	void passOn(AgencySuccession succession);

	/**
	 * Some work of one kind.
	 *
	 * @param what what it is, in words after a number, such as "actions that it leads"
	 * @param count how much of it there is
	 * @param refs its references, where everybody may know them; else empty
	 */
	record Obligation(String what, int count, List<String> refs) {

		/** The same in one line. */
		public String words() {
			return this.count + " " + this.what + (this.refs.isEmpty() ? "" : ": " + String.join(", ", this.refs));
		}

	}

}
