package org.partnershipactions.worklist;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.workflow.Step;
import org.partnershipactions.workflow.Subject;
import org.partnershipactions.workflow.TaskEvent;
import org.partnershipactions.workflow.TaskEvent.TaskChange;

import static org.assertj.core.api.Assertions.assertThat;

class WorkItemTests {

	private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");

	private static final LocalDate DUE = LocalDate.of(2026, 6, 30);

	@Test
	void isDueOnTheDayInLondonOnWhichItsLastMomentFalls() {
		WorkItem item = anItem();
		assertThat(item.due()).contains(DUE);
		assertThat(item.isLate(DUE)).isFalse();
		assertThat(item.isLate(DUE.plusDays(1))).isTrue();
	}

	@Test
	void hasNoDueDateWhereTheTaskHasNone() {
		WorkItem item = new WorkItem(told(null, null), subject("Report back"), NOW);
		assertThat(item.due()).isEmpty();
		assertThat(item.isLate(DUE.plusYears(100))).isFalse();
	}

	@Test
	void followsQueueAssigneeAndDueDateOfTheTask() {
		WorkItem item = anItem().follow(told("police.member", DUE.plusDays(7)), subject("Report back"));
		assertThat(item.assignee()).isEqualTo("police.member");
		assertThat(item.due()).contains(DUE.plusDays(7));
		assertThat(item.agreesWith(told("police.member", DUE.plusDays(7)))).isTrue();
		assertThat(item.agreesWith(told(null, DUE.plusDays(7)))).isFalse();
	}

	@Test
	void endsOnlyOnce() {
		WorkItem item = anItem().end(WorkItemState.DONE, new WorkItemEnding("police.member", NOW));
		item.end(WorkItemState.WITHDRAWN, new WorkItemEnding("manager", NOW.plusSeconds(1)));
		assertThat(item.state()).isEqualTo(WorkItemState.DONE);
		assertThat(item.ending()).contains(new WorkItemEnding("police.member", NOW));
	}

	@Test
	void keepsItsDraftThroughAReassignmentAndDropsItAtTheEnd() {
		WorkItem item = anItem().keepDraft("{}", "police.member", NOW);
		Draft draft = new Draft("{}", "police.member", NOW, 1);
		assertThat(item.follow(told("police.colleague", DUE), subject("Report back")).draft()).contains(draft);
		assertThat(item.end(WorkItemState.DONE, new WorkItemEnding("police.colleague", NOW)).draft()).isEmpty();
	}

	@Test
	void shortensATitleThatNoListCanHold() {
		WorkItem item = new WorkItem(told(null, DUE), subject("a".repeat(600)), NOW);
		assertThat(item.about().title()).hasSize(500).endsWith("…");
	}

	private static WorkItem anItem() {
		return new WorkItem(told(null, DUE), subject("Report back"), NOW);
	}

	private static TaskEvent told(String assignee, LocalDate due) {
		Instant moment = (due != null) ? PartnershipClock.endOf(due).toInstant() : null;
		return new TaskEvent(TaskChange.CREATED, "task-1", new Step("PriorityAction", "Task_PlanDelivery", "key-1"),
				"Plan delivery", "PlanDelivery", Queue.ofAgency("police", "member"), assignee, moment);
	}

	private static Subject subject(String title) {
		return new Subject("sevenoaks", "action", "key-1", "3.4", title, 3, "/actions/3.4");
	}

}
