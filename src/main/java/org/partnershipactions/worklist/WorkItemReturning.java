package org.partnershipactions.worklist;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.partnershipactions.workflow.PositionsEnded;
import org.partnershipactions.workflow.Processes;
import org.partnershipactions.workflow.Queue.QueueHandedOver;
import org.partnershipactions.workflow.TeamDirectory;
import org.partnershipactions.worklist.WorkItemEvent.TasksReturned;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives tasks back to their queue where whoever has taken them may not do them any more:
 * as soon as a role or cover is ended, and each night for those that ended by their date.
 */
@Component
class WorkItemReturning {

	private final WorkItems rows;

	private final TeamDirectory teams;

	private final Processes processes;

	private final ApplicationEventPublisher events;

	WorkItemReturning(WorkItems rows, TeamDirectory teams, Processes processes, ApplicationEventPublisher events) {
		this.rows = rows;
		this.teams = teams;
		this.processes = processes;
		this.events = events;
	}

	@EventListener(PositionsEnded.class)
	@Transactional
	public void giveBack() {
		Map<TakenQueue, List<WorkItem>> taken = this.rows.findByStateAndAssigneeIsNotNullOrderById(WorkItemState.OPEN)
			.stream()
			.collect(Collectors.groupingBy(TakenQueue::of, TreeMap::new, Collectors.toList()));
		taken.forEach((queue, items) -> {
			List<String> able = this.teams.usernames(queue.partnership(), items.get(0).queue());
			items.stream()
				.filter((item) -> !able.contains(item.assignee()))
				.collect(Collectors.groupingBy(WorkItem::assignee, TreeMap::new, Collectors.toList()))
				.forEach((account, lost) -> giveBack(queue, account, lost));
		});
	}

	/** Asks each task of the queue again whose it is, process by process. */
	@EventListener
	@Transactional
	public void on(QueueHandedOver lost) {
		this.rows
			.findByPartnershipAndTeamAndRoleAndStateOrderById(lost.partnership(), lost.queue().team(),
					lost.queue().role(), WorkItemState.OPEN)
			.stream()
			.map(WorkItem::place)
			.distinct()
			.forEach((place) -> this.processes.refresh(place.process(), place.key()));
	}

	@Scheduled(cron = "${partnership.worklist.return:0 5 0 * * *}", zone = "Europe/London")
	@Transactional
	public void giveBackNightly() {
		giveBack();
	}

	private void giveBack(TakenQueue queue, String account, List<WorkItem> lost) {
		List<String> tasks = lost.stream().map(WorkItem::taskId).toList();
		tasks.forEach((task) -> this.processes.assign(task, null));
		this.events.publishEvent(new TasksReturned(account, queue.partnership(), queue.team(), tasks.size()));
	}

	/** The queue that tasks were taken from, in the order of its words. */
	private record TakenQueue(String partnership, String team, String role) implements Comparable<TakenQueue> {

		static TakenQueue of(WorkItem item) {
			return new TakenQueue(item.partnership(), item.queue().team(), item.queue().role());
		}

		@Override
		public int compareTo(TakenQueue other) {
			return toString().compareTo(other.toString());
		}

	}

}
