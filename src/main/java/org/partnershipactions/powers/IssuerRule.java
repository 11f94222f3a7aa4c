package org.partnershipactions.powers;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.partnershipactions.forms.FieldError;

/** Some powers belong to certain bodies only. */
class IssuerRule implements PowerRule {

	private static final Map<String, String> KINDS = Map.of("police", "the police", "council", "the council", "county",
			"the county council", "housing", "a landlord", "unit", "a unit acting for them");

	@Override
	public Optional<FieldError> broken(Proposal proposal) {
		String issuers = proposal.tool().rules().issuers();
		if (issuers == null || Arrays.asList(issuers.split(",")).contains(proposal.issuerKind())) {
			return Optional.empty();
		}
		return PowerRule.refuse(proposal, "issuer", "it is used by " + String.join(", ", words(issuers)));
	}

	static List<String> words(String issuers) {
		return Arrays.stream(issuers.split(",")).map((kind) -> KINDS.getOrDefault(kind, kind)).toList();
	}

}
