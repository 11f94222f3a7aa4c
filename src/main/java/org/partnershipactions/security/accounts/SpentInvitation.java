package org.partnershipactions.security.accounts;

import org.partnershipactions.security.WrongEntry;

/** A link or a code opens nothing, or nothing any more. Answers 422. */
public class SpentInvitation extends WrongEntry {

	public SpentInvitation() {
		super("passwordCode",
				"This is not right, has expired or was used before. Ask your administrator for a new one");
	}

}
