package org.partnershipactions.powers;

import java.util.Optional;

import org.partnershipactions.forms.FieldError;

/** A power on a person names the person, and is for bodies only where the law says so. */
class SubjectRule implements PowerRule {

	@Override
	public Optional<FieldError> broken(Proposal proposal) {
		ToolRules rules = proposal.tool().rules();
		if (rules.needsPerson() && proposal.asked().subjectKey() == null) {
			return Optional.of(new FieldError("subject",
					proposal.tool().name() + ": choose the person or body that it is used on"));
		}
		return (proposal.body() && !rules.bodies())
				? PowerRule.refuse(proposal, "subject", "it is for people, not for a business or organisation")
				: Optional.empty();
	}

}
