package org.partnershipactions.powers;

import java.util.List;
import java.util.Optional;

import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;

/** Every rule that a tool or power must keep. */
final class PowerRules {

	private static final List<PowerRule> ALL = List.of(new SubjectRule(), new AgeRule(), new IssuerRule(),
			new StepsRule(), new WarningRule(), new TimeRule(), new ExtensionRule(), new GroundRule());

	private PowerRules() {
	}

	/** Refuses what breaks a rule, each rule named: 422. */
	static void mustBeKept(Proposal proposal) {
		List<FieldError> broken = ALL.stream().map((rule) -> rule.broken(proposal)).flatMap(Optional::stream).toList();
		if (!broken.isEmpty()) {
			throw new InvalidAnswers(broken);
		}
	}

}
