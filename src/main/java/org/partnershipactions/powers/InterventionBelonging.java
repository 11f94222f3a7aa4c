package org.partnershipactions.powers;

import java.util.Optional;

import org.partnershipactions.security.Belonging;

import org.springframework.stereotype.Component;

/** Says to which partnership uses of a tool or power belong. */
@Component
class InterventionBelonging implements Belonging {

	private final InterventionTable interventions;

	InterventionBelonging(InterventionTable interventions) {
		this.interventions = interventions;
	}

	@Override
	public String kind() {
		return "intervention";
	}

	@Override
	public Optional<String> partnershipOf(String key) {
		return this.interventions.findById(key).map(Intervention::partnership);
	}

}
