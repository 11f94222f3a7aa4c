package org.partnershipactions.powers;

import java.util.Optional;

import org.partnershipactions.forms.FieldError;

/** A warning that a notice can follow leaves time to act. */
class WarningRule implements PowerRule {

	private static final String WARNING = "CP_WARNING";

	@Override
	public Optional<FieldError> broken(Proposal proposal) {
		NewIntervention asked = proposal.asked();
		if (!WARNING.equals(asked.tool())) {
			return Optional.empty();
		}
		return (asked.actBy() == null || asked.actBy().isBefore(asked.from().toLocalDate()))
				? PowerRule.refuse(proposal, "actBy",
						"enter the day until which there is time to act, from the day of the warning on")
				: Optional.empty();
	}

}
