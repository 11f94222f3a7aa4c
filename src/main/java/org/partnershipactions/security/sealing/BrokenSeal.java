package org.partnershipactions.security.sealing;

/** A stored text cannot be opened; says why, and nothing of the text. */
public class BrokenSeal extends IllegalStateException {

	BrokenSeal(String message) {
		super(message);
	}

}
