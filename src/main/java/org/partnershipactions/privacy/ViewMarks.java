package org.partnershipactions.privacy;

import org.partnershipactions.security.Seal;

import org.springframework.stereotype.Component;

/**
 * Makes the marks of the chain of views with a key that is not in the database, so that
 * whoever can write there cannot make a chain that holds.
 */
@Component
class ViewMarks {

	private final Seal seal;

	ViewMarks(Seal seal) {
		this.seal = seal;
	}

	String of(ViewEntry entry) {
		return this.seal.blindIndex("view\n" + entry.content());
	}

	/** Whether the mark of an entry is its own, by the rule of its time. */
	boolean hold(ViewEntry entry) {
		return of(entry).equals(entry.mark())
				|| this.seal.blindIndex("view\n" + entry.contentOfOld()).equals(entry.mark());
	}

	String of(ViewChain end) {
		return this.seal.blindIndex("view\n" + end.content());
	}

}
