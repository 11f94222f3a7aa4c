package org.partnershipactions.powers;

import java.util.Optional;

import org.partnershipactions.forms.FieldError;

/**
 * A power is for people of an age; somebody whose age is not known is asked for it first.
 */
class AgeRule implements PowerRule {

	@Override
	public Optional<FieldError> broken(Proposal proposal) {
		Integer minimum = proposal.tool().rules().minimumAge();
		if (minimum == null || proposal.body() || proposal.asked().subjectKey() == null) {
			return Optional.empty();
		}
		if (proposal.age().isEmpty()) {
			return PowerRule.refuse(proposal, "subject",
					"it is for people aged %d or over. Enter the person's date of birth first".formatted(minimum));
		}
		return (proposal.age().get() < minimum)
				? PowerRule.refuse(proposal, "subject", "it is for people aged %d or over".formatted(minimum))
				: Optional.empty();
	}

}
