package org.partnershipactions.reports;

import java.util.List;

import org.partnershipactions.plan.PlanReading;
import org.partnershipactions.plan.PlanStanding;
import org.partnershipactions.plan.StandingReading;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.ForEveryone;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what a plan counted and what it cost: money is on the actions' pages too. */
@Service
@Transactional(readOnly = true)
public class ValueReport {

	private final PlanReading plans;

	private final StandingReading standings;

	private final CurrentPerson person;

	ValueReport(PlanReading plans, StandingReading standings, CurrentPerson person) {
		this.plans = plans;
		this.standings = standings;
		this.person = person;
	}

	/** By priority, at the end of a day; {@link NotFound} where there is no plan. */
	@ForEveryone
	public ValueForMoney at(PlanDay when) {
		PlanStanding standing = this.standings.at(this.person.partnership(), when.year(), when.day());
		return new ValueForMoney(when.year().toString(), when.day(), this.plans
			.outline(this.person.partnership(), when.year())
			.orElseThrow(() -> new NotFound("plan"))
			.priorities()
			.stream()
			.map((one) -> new PriorityValue(one.number(), one.title(), actions(standing.ofPriority(one.number()))))
			.toList());
	}

	private static List<ActionValue> actions(PlanStanding part) {
		return part.live().stream().map(ActionValue::new).toList();
	}

}
