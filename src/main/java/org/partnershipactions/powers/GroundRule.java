package org.partnershipactions.powers;

import java.util.Optional;

import org.partnershipactions.forms.FieldError;

/** Some powers rest on a conviction or a consultation, which has to be there before. */
class GroundRule implements PowerRule {

	@Override
	public Optional<FieldError> broken(Proposal proposal) {
		String ground = proposal.tool().rules().ground();
		if (ground == null || ground.equals(proposal.asked().ground())) {
			return Optional.empty();
		}
		return PowerRule.refuse(proposal, "ground",
				ground.equals("CONVICTION") ? "a court makes it on conviction; confirm the conviction"
						: "it needs a consultation first; confirm it");
	}

}
