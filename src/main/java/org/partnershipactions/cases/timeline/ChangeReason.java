package org.partnershipactions.cases.timeline;

import org.partnershipactions.forms.InvalidAnswers;

/** What the reason for a change must fit. */
public final class ChangeReason {

	private static final int LONGEST = 2000;

	private ChangeReason() {
	}

	public static String needed(String reason) {
		if (reason == null || reason.isBlank()) {
			throw new InvalidAnswers("reason", "Enter a reason. It is kept with the case");
		}
		if (reason.codePointCount(0, reason.length()) > LONGEST) {
			throw new InvalidAnswers("reason", "The reason must be 2,000 characters or fewer");
		}
		return reason.strip();
	}

}
