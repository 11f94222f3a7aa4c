package org.partnershipactions.plan.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.partners.PriorityOwners;
import org.partnershipactions.partners.TaskGroupSummary;
import org.partnershipactions.plan.Plan;
import org.partnershipactions.plan.Plans;
import org.partnershipactions.plan.Priority;
import org.partnershipactions.plan.table.ImportReport.PriorityApprover;

import org.springframework.stereotype.Component;

/**
 * Knows which task group approves each priority of a year's plan. Numbers begin anew each
 * year, so a group is proposed again only where an earlier plan has a priority of the
 * same title.
 */
@Component
class PriorityApprovers {

	private final Plans plans;

	private final Directory directory;

	private final PriorityOwners owners;

	PriorityApprovers(Plans plans, Directory directory, PriorityOwners owners) {
		this.plans = plans;
		this.directory = directory;
		this.owners = owners;
	}

	/** Who approves the priorities, or would where nothing else is chosen. */
	List<PriorityApprover> of(String partnership, PlanYear year, List<Priority> priorities) {
		List<TaskGroupSummary> groups = this.directory.groups(partnership);
		List<Plan> earlier = this.plans.findByPartnershipOrderByPlanYearDesc(partnership)
			.stream()
			.filter((plan) -> plan.year().start() < year.start())
			.toList();
		return priorities.stream()
			.map((one) -> chosen(groups, year, one).or(() -> proposed(groups, earlier, one))
				.orElseGet(() -> new PriorityApprover(one.number(), one.title(), null, null, null)))
			.toList();
	}

	/** Priorities of a plan that no task group approves. */
	List<Priority> unowned(Plan plan) {
		List<TaskGroupSummary> groups = this.directory.groups(plan.partnership());
		return plan.priorities()
			.stream()
			.filter((one) -> groups.stream().noneMatch((group) -> group.owns(plan.year(), one.number())))
			.toList();
	}

	/** Gives what was proposed to the groups for which it was. */
	void settle(String partnership, PlanYear year, List<PriorityApprover> approvers) {
		approvers.stream()
			.filter((one) -> one.asIn() != null)
			.forEach((one) -> this.owners.give(partnership, year, one.number(), one.taskGroup()));
	}

	private static Optional<PriorityApprover> chosen(List<TaskGroupSummary> groups, PlanYear year, Priority one) {
		return groups.stream()
			.filter((group) -> group.owns(year, one.number()))
			.findFirst()
			.map((group) -> new PriorityApprover(one.number(), one.title(), group.code(), group.name(), null));
	}

	private static Optional<PriorityApprover> proposed(List<TaskGroupSummary> groups, List<Plan> earlier,
			Priority one) {
		return earlier.stream()
			.flatMap((plan) -> plan.priorities()
				.stream()
				.filter((before) -> sameSubject(before, one))
				.flatMap((before) -> chosen(groups, plan.year(), before).stream())
				.map((before) -> new PriorityApprover(one.number(), one.title(), before.taskGroup(), before.groupName(),
						plan.year().toString())))
			.findFirst();
	}

	private static boolean sameSubject(Priority before, Priority now) {
		return now.named() && subject(before).equals(subject(now));
	}

	private static String subject(Priority priority) {
		return priority.title().toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
	}

}
