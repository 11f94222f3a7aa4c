package org.partnershipactions.partners.agencies;

import java.util.List;
import java.util.TreeSet;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.PriorityOwners;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.workflow.Queue.QueueHandedOver;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves priorities from group to group, and with them what waits for approval. */
@Component
@Transactional
class PriorityGiving implements PriorityOwners {

	private final TaskGroups groups;

	private final ApplicationEventPublisher events;

	PriorityGiving(TaskGroups groups, ApplicationEventPublisher events) {
		this.groups = groups;
		this.events = events;
	}

	@Override
	public void give(String partnership, PlanYear year, int priority, String code) {
		TaskGroup group = this.groups.findByPartnershipAndCode(partnership, String.valueOf(code))
			.filter((one) -> !one.retired())
			.orElseThrow(() -> new InvalidAnswers("taskGroup", "Choose a task group that is at work"));
		List<TaskGroup> before = this.groups.owning(partnership, year.start(), priority)
			.stream()
			.filter((one) -> !one.code().equals(code))
			.toList();
		before.forEach((one) -> own(one, year, priority, false));
		own(group, year, priority, true);
		before.forEach((one) -> handOver(partnership, one.code()));
	}

	@Override
	public void carryOver(String partnership, PlanYear from, PlanYear to) {
		this.groups.of(partnership).forEach((group) -> {
			List<Integer> owned = group.summary().priorities(from);
			if (!owned.isEmpty()) {
				this.groups.save(group.own(to, owned));
			}
		});
	}

	/** What waits for a group's lead goes to whoever approves it now. */
	void handOver(String partnership, String code) {
		this.events.publishEvent(new QueueHandedOver(partnership, Queue.ofGroupLead(code)));
	}

	private void own(TaskGroup group, PlanYear year, int priority, boolean owns) {
		TreeSet<Integer> numbers = new TreeSet<>(group.summary().priorities(year));
		if (owns ? numbers.add(priority) : numbers.remove(priority)) {
			this.groups.save(group.own(year, numbers));
		}
	}

}
