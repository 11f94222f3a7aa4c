package org.partnershipactions.powers;

import java.util.Optional;

import org.partnershipactions.forms.FieldError;

/** One rule that a tool or power must keep. */
interface PowerRule {

	/**
	 * What is wrong, on which field, with the rule named; empty where the rule is kept.
	 */
	Optional<FieldError> broken(Proposal proposal);

	/** A refusal that names the power, the rule and where it stands. */
	static Optional<FieldError> refuse(Proposal proposal, String field, String rule) {
		Tool tool = proposal.tool();
		return Optional.of(new FieldError(field, "%s: %s (%s)".formatted(tool.name(), rule, tool.source())));
	}

}
