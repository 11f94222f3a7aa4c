package org.partnershipactions.measures;

import java.util.Map;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.partners.setup.SetUpFacts;
import org.partnershipactions.partners.setup.SetUpItem;

import org.springframework.stereotype.Component;

/** Whether a partnership has measures this year. */
@Component
class MeasuresSetUp implements SetUpFacts {

	private final Measures measures;

	private final PartnershipClock clock;

	MeasuresSetUp(Measures measures, PartnershipClock clock) {
		this.measures = measures;
		this.clock = clock;
	}

	@Override
	public Map<SetUpItem, Boolean> of(String partnership) {
		return Map.of(SetUpItem.MEASURES, !this.measures.of(partnership, PlanYear.of(this.clock.today())).isEmpty());
	}

}
