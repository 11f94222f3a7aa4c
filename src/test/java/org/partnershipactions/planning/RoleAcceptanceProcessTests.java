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

class RoleAcceptanceProcessTests {

	private static final String ACCEPT = "Task_AcceptRole";

	private static final StandIn tasks = new StandIn("roleTasks").gives("answerer", "agency:moat/coordinator")
		.dates("due", "reminder", "deadline")
		.does("remind", "miss");

	private static final BareEngine engine = BareEngine.with(tasks).deploy("processes/planning/RoleAcceptance.bpmn");

	@RegisterExtension
	static final EveryPathWalked everyPath = new EveryPathWalked(engine, "RoleAcceptance");

	private ProcessInstance role;

	@BeforeEach
	void start() {
		this.role = engine.start("RoleAcceptance");
	}

	@Test
	void theCoordinatorAnswersForTheAgency() {
		assertThat(this.role).isWaitingAtExactly(ACCEPT);
		assertThat(task(ACCEPT, this.role)).isNotAssigned()
			.hasCandidateGroup("agency:moat/coordinator")
			.hasDueDate(tasks.date("due"));
		engine.complete(this.role, ACCEPT, Map.of());
		assertThat(this.role).isEnded().hasPassed("EndEvent_RoleAnswered");
	}

	@Test
	void theAgencyIsRemindedAndItsSilenceIsAnAnswer() {
		assertThat(job("BoundaryEvent_AcceptRoleDueSoon", this.role)).hasDueDate(tasks.date("reminder"));
		assertThat(job("BoundaryEvent_DeadlinePassed", this.role)).hasDueDate(tasks.date("deadline"));
		engine.fire(this.role, "BoundaryEvent_AcceptRoleDueSoon");
		assertThat(this.role).isWaitingAtExactly(ACCEPT);
		engine.fire(this.role, "BoundaryEvent_DeadlinePassed");
		assertThat(this.role).isEnded().hasPassed("EndEvent_NoAnswer");
		assertThat(tasks.asked(this.role)).containsSubsequence("remind", "miss");
	}

}
