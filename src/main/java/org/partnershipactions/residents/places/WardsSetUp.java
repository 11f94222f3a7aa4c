package org.partnershipactions.residents.places;

import java.util.Map;

import org.partnershipactions.partners.setup.SetUpFacts;
import org.partnershipactions.partners.setup.SetUpItem;

import org.springframework.stereotype.Component;

/** Whether a partnership has wards. */
@Component
class WardsSetUp implements SetUpFacts {

	private final Wards wards;

	WardsSetUp(Wards wards) {
		this.wards = wards;
	}

	@Override
	public Map<SetUpItem, Boolean> of(String partnership) {
		return Map.of(SetUpItem.WARDS, this.wards.existsByPartnership(partnership));
	}

}
