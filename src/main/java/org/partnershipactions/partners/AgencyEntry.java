package org.partnershipactions.partners;

import java.util.ArrayList;
import java.util.List;

import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;

/**
 * What an administrator enters for an agency.
 *
 * @param name full name
 * @param kind what sort of body it is
 * @param member whether "All partners" stands for it
 * @param aliases other names that plans use for it
 * @param contact how to reach it
 */
public record AgencyEntry(String name, String kind, boolean member, List<String> aliases, ContactDetails contact) {

	private static final int LONGEST = 200;

	private static final int LONGEST_KIND = 50;

	void check() {
		List<FieldError> errors = new ArrayList<>();
		if (!fits(this.name, LONGEST)) {
			errors.add(new FieldError("name", "Enter a name, at most 200 characters"));
		}
		if (!fits(this.kind, LONGEST_KIND)) {
			errors.add(new FieldError("kind", "Enter what sort of body it is, at most 50 characters"));
		}
		if (!this.aliases.stream().allMatch((alias) -> fits(alias, LONGEST))) {
			errors.add(new FieldError("aliases", "Each other name can have at most 200 characters"));
		}
		errors.addAll(this.contact.errors());
		if (!errors.isEmpty()) {
			throw new InvalidAnswers(errors);
		}
	}

	private static boolean fits(String text, int longest) {
		return text != null && !text.isBlank() && text.length() <= longest;
	}

}
