package org.partnershipactions.plan;

import java.time.LocalDate;

import org.partnershipactions.calendar.PlanYear;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stand-in until branch "standing" is merged: the plan as it stands today. */
@Service
@Transactional(readOnly = true)
public class StandingReading {

	private final PlanReading plans;

	StandingReading(PlanReading plans) {
		this.plans = plans;
	}

	/** The plan of a year, as it stands now whatever the day. */
	@ReadsPlan
	public PlanStanding at(String partnership, PlanYear year, LocalDate day) {
		return new PlanStanding(year, day,
				this.plans.plan(partnership, year).actions().stream().map(StandingReading::action).toList());
	}

	private static ActionAt action(ActionSummary action) {
		Row row = action.row();
		return new ActionAt(action.key(), row.ref(), row.title(), row.priority(), action.partners().leads(),
				action.stage(), action.status(), action.rag(), action.due(), null, new CountedOutput(null, null, null),
				new ActionMoney(row.funding(), null, null));
	}

}
