package org.partnershipactions.casereviews.web;

import org.partnershipactions.forms.InvalidAnswers;

/**
 * Asks once more where a box was filled that no person sees; whoever confirms loses
 * nothing, because browsers fill boxes by themselves too.
 */
final class PersonDoubt {

	private PersonDoubt() {
	}

	static void check(ApplicationForm form) {
		if (!form.text("website").isBlank() && !form.chose("person", "yes")) {
			throw new InvalidAnswers("person", "Confirm that you are a person, then send the application again");
		}
	}

}
