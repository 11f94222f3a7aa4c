package org.partnershipactions.reports;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.partnershipactions.partners.Directory;
import org.partnershipactions.plan.reading.PlanStanding;
import org.partnershipactions.plan.reading.PlanStanding.ActionAt;
import org.partnershipactions.plan.reading.PlanView;
import org.partnershipactions.plan.reading.PlanView.PriorityView;
import org.partnershipactions.reports.Progress.Line;
import org.partnershipactions.security.AllowedTo;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/** Says how a plan came on, today and at the end of any past day: everybody may know. */
@Service
@Transactional(readOnly = true)
public class ProgressReport {

	private final PartnershipPlans plans;

	private final Directory directory;

	private final OnScheduleTarget targets;

	ProgressReport(PartnershipPlans plans, Directory directory, OnScheduleTarget targets) {
		this.plans = plans;
		this.directory = directory;
		this.targets = targets;
	}

	/**
	 * The measure of the plan and its parts; not found where the plan was asked for by
	 * its year and there is none.
	 */
	@AllowedTo(SIGNED_IN)
	public Progress at(PlanDay when) {
		PlanView plan = this.plans.outline(when);
		PlanStanding standing = this.plans.at(when);
		return new Progress(standing, measure(standing, null), priorities(plan, standing), groups(plan, standing),
				agencies(standing));
	}

	/**
	 * The figures of a part of the plan; not found where the plan was asked for by its
	 * year and there is none.
	 */
	@AllowedTo(SIGNED_IN)
	public YearFigures figures(PlanDay when, PlanPart part) {
		return new YearFigures(part.of(this.plans.at(when), this.plans.outline(when)));
	}

	/**
	 * The measure at the end of each month of the plan's year before the day and at the
	 * end of the day itself, from the plan's adoption on.
	 */
	@AllowedTo(SIGNED_IN)
	public List<Trend> trend(PlanDay when) {
		return Trend.through(this.plans.at(when, when.andMonthsBefore()), this.targets::ofPlan);
	}

	private List<Line> priorities(PlanView plan, PlanStanding standing) {
		return plan.priorities()
			.stream()
			.map((one) -> new Line(String.valueOf(one.number()), one.title(),
					measure(standing.ofPriority(one.number()), one.group())))
			.toList();
	}

	private List<Line> groups(PlanView plan, PlanStanding standing) {
		Map<String, String> names = new LinkedHashMap<>();
		plan.priorities()
			.stream()
			.filter((priority) -> priority.group() != null)
			.forEach((priority) -> names.put(priority.group(), priority.groupName()));
		return names.entrySet()
			.stream()
			.map((group) -> new Line(group.getKey(), group.getValue(),
					measure(standing.ofPriorities(numbers(plan, group.getKey())), group.getKey())))
			.toList();
	}

	private List<Line> agencies(PlanStanding standing) {
		return standing.live()
			.stream()
			.map(ActionAt::lead)
			.distinct()
			.map((code) -> new Line(code, this.directory.agencyName(code), measure(standing.ledBy(code), null)))
			.sorted(Comparator.comparing(Line::name, String.CASE_INSENSITIVE_ORDER))
			.toList();
	}

	private OnSchedule measure(PlanStanding standing, String group) {
		return OnSchedule.of(standing, this.targets.of(group, standing.day()));
	}

	private static List<Integer> numbers(PlanView plan, String group) {
		return plan.priorities()
			.stream()
			.filter((priority) -> group.equals(priority.group()))
			.map(PriorityView::number)
			.toList();
	}

}
