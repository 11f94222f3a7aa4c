package org.partnershipactions.planning;

import java.util.Map;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnershipactions.workflow.BareEngine;
import org.partnershipactions.workflow.EveryPathWalked;
import org.partnershipactions.workflow.StandIn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;

class PriorityDraftProcessTests {

	private static final String DRAFT = "Task_DraftActions";

	private static final StandIn tasks = new StandIn("priorityDraftTasks").gives("drafter", "group:asb/lead")
		.dates("due", "reminder", "late")
		.does("remind", "reviewLateWork");

	private static final BareEngine engine = BareEngine.with(tasks).deploy("processes/planning/PriorityDraft.bpmn");

	@RegisterExtension
	static final EveryPathWalked everyPath = new EveryPathWalked(engine, "PriorityDraft");

	private ProcessInstance draft;

	@BeforeEach
	void start() {
		this.draft = engine.start("PriorityDraft");
	}

	@Test
	void theLeadOfTheTaskGroupDraftsTheActions() {
		assertThat(this.draft).isWaitingAtExactly(DRAFT);
		assertThat(task(DRAFT, this.draft)).isNotAssigned()
			.hasCandidateGroup("group:asb/lead")
			.hasDueDate(tasks.date("due"));
		engine.complete(this.draft, DRAFT, Map.of());
		assertThat(this.draft).isEnded().hasPassed("EndEvent_PriorityDrafted");
	}

	@Test
	void theLeadIsRemindedAndReviewedWhenLate() {
		assertThat(job("BoundaryEvent_DraftActionsDueSoon", this.draft)).hasDueDate(tasks.date("reminder"));
		assertThat(job("BoundaryEvent_DraftActionsLate", this.draft)).hasDueDate(tasks.date("late"));
		engine.fire(this.draft, "BoundaryEvent_DraftActionsDueSoon");
		engine.fire(this.draft, "BoundaryEvent_DraftActionsLate");
		assertThat(tasks.asked(this.draft)).containsSubsequence("remind", "reviewLateWork");
		assertThat(this.draft).isWaitingAtExactly(DRAFT);
	}

}
