package org.partnershipactions.reports;

import java.util.List;

import org.partnershipactions.plan.reading.PlanStanding;
import org.partnershipactions.security.AllowedTo;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/** Says what a plan counted and what it cost: money is on the actions' pages too. */
@Service
@Transactional(readOnly = true)
public class ValueReport {

	private final PartnershipPlans plans;

	ValueReport(PartnershipPlans plans) {
		this.plans = plans;
	}

	/**
	 * By priority, at the end of a day; not found where the plan was asked for by its
	 * year and there is none.
	 */
	@AllowedTo(SIGNED_IN)
	public ValueForMoney at(PlanDay when) {
		PlanStanding standing = this.plans.at(when);
		return new ValueForMoney(when.year().toString(), when.day(), this.plans.outline(when)
			.priorities()
			.stream()
			.map((one) -> new PriorityValue(one.number(), one.title(), actions(standing.ofPriority(one.number()))))
			.toList());
	}

	private static List<ActionValue> actions(PlanStanding part) {
		return part.live().stream().map(ActionValue::new).toList();
	}

}
