package org.partnershipactions.partners.agencies;

import org.partnershipactions.partners.ServedArea;
import org.partnershipactions.partners.ServedAreas;
import org.partnershipactions.security.AllowedTo;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.THE_PUBLIC;

/** Reads where partnerships can act from what they tell of themselves. */
@Component
@Transactional(readOnly = true)
@AllowedTo(THE_PUBLIC)
class PartnershipAreas implements ServedAreas {

	private final Partnerships partnerships;

	PartnershipAreas(Partnerships partnerships) {
		this.partnerships = partnerships;
	}

	@Override
	public ServedArea of(String partnership) {
		return this.partnerships.findByCode(partnership).details().area();
	}

}
