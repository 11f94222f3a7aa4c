package org.partnershipactions.residents;

import java.util.Optional;

import org.partnershipactions.security.Belonging;

import org.springframework.stereotype.Component;

/** Says to which partnership people and wards belong. */
@Component
class ResidentBelonging implements Belonging {

	private final Residents residents;

	private final Wards wards;

	ResidentBelonging(Residents residents, Wards wards) {
		this.residents = residents;
		this.wards = wards;
	}

	@Override
	public String kind() {
		return "resident";
	}

	@Override
	public Optional<String> partnershipOf(String key) {
		return this.residents.findByResidentKey(key)
			.map(Resident::partnership)
			.or(() -> this.wards.findById(key).map(Ward::partnership));
	}

}
