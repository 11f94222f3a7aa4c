package org.partnershipactions.reports.web;

import java.util.LinkedHashMap;
import java.util.Map;

import org.partnershipactions.reports.HomeFiltering;
import org.partnershipactions.reports.LateReport;
import org.partnershipactions.reports.PartnershipGlance;
import org.partnershipactions.reports.PersonalWork;
import org.partnershipactions.reports.PlanPart;
import org.partnershipactions.reports.PlanReport;
import org.partnershipactions.worklist.Scope;

import org.springframework.stereotype.Component;

/** What the home of those who see the whole partnership shows. */
@Component
class Overview {

	private final PersonalWork work;

	private final PlanReport plan;

	private final LateReport late;

	private final PartnershipGlance partnership;

	private final HomeFiltering filters;

	Overview(PersonalWork work, PlanReport plan, LateReport late, PartnershipGlance partnership,
			HomeFiltering filters) {
		this.work = work;
		this.plan = plan;
		this.late = late;
		this.partnership = partnership;
		this.filters = filters;
	}

	Map<String, Object> model() {
		PlanPart part = this.filters.mine();
		Map<String, Object> model = new LinkedHashMap<>();
		model.put("part", part);
		model.put("days", PlanReport.DAYS_AHEAD);
		model.put("glance", this.plan.glance(part).orElse(null));
		model.put("late", this.late.late(part));
		model.put("measures", this.partnership.measures());
		model.put("quarter", this.partnership.quarter().orElse(null));
		model.put("allLate", this.work.countOfAllLate());
		model.put("approvals", this.work.approvals(Scope.ALL));
		model.put("next", this.work.needsMe());
		model.put("taken", this.work.countOfMine());
		return model;
	}

}
