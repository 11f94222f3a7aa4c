package org.partnershipactions.contributions;

import java.util.Optional;

import org.partnershipactions.security.Belonging;

import org.springframework.stereotype.Component;

/** Says to which partnership contributions belong. */
@Component
class ContributionBelonging implements Belonging {

	private final Contributions contributions;

	ContributionBelonging(Contributions contributions) {
		this.contributions = contributions;
	}

	@Override
	public String kind() {
		return "contribution";
	}

	@Override
	public Optional<String> partnershipOf(String key) {
		return this.contributions.findById(key).map(Contribution::partnership);
	}

}
