package org.partnershipactions.plan.reading;

import java.util.Map;

import org.partnershipactions.partners.setup.SetUpFacts;
import org.partnershipactions.partners.setup.SetUpItem;
import org.partnershipactions.plan.Plan;
import org.partnershipactions.plan.Plans;

import org.springframework.stereotype.Component;

/** Whether a partnership has adopted a plan. */
@Component
class PlanSetUp implements SetUpFacts {

	private final Plans plans;

	PlanSetUp(Plans plans) {
		this.plans = plans;
	}

	@Override
	public Map<SetUpItem, Boolean> of(String partnership) {
		return Map.of(SetUpItem.PLAN,
				this.plans.findByPartnershipOrderByPlanYearDesc(partnership).stream().anyMatch(Plan::adopted));
	}

}
