package org.partnershipactions.residents.places;

import java.util.Optional;

import org.partnershipactions.security.Belonging;

import org.springframework.stereotype.Component;

/** Says to which partnership wards belong. */
@Component
class WardBelonging implements Belonging {

	private final Wards wards;

	WardBelonging(Wards wards) {
		this.wards = wards;
	}

	@Override
	public String kind() {
		return "ward";
	}

	@Override
	public Optional<String> partnershipOf(String key) {
		return this.wards.findById(key).map(Ward::partnership);
	}

}
