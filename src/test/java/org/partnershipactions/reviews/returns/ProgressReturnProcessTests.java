package org.partnershipactions.reviews.returns;

import java.util.Map;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnershipactions.workflow.BareEngine;
import org.partnershipactions.workflow.EveryPathWalked;
import org.partnershipactions.workflow.StandIn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;

class ProgressReturnProcessTests {

	private static final String GIVE = "Task_GiveProgress";

	private static final String DUE_SOON = "BoundaryEvent_GiveProgressDueSoon";

	private static final String DEADLINE = "BoundaryEvent_DeadlinePassed";

	private static final StandIn tasks = new StandIn("returnTasks").gives("giver", "agency:moat/member")
		.dates("due", "reminder", "deadline")
		.does("remind", "miss");

	private static final BareEngine engine = BareEngine.with(tasks).deploy("processes/reviews/ProgressReturn.bpmn");

	@RegisterExtension
	static final EveryPathWalked everyPath = new EveryPathWalked(engine, "ProgressReturn");

	private final ProcessInstance progress = engine.start("ProgressReturn");

	@Test
	void theLeadGivesItsProgress() {
		assertThat(this.progress).isWaitingAtExactly(GIVE);
		assertThat(task(GIVE, this.progress)).isNotAssigned()
			.hasCandidateGroup("agency:moat/member")
			.hasDueDate(tasks.date("due"));
		engine.complete(this.progress, GIVE, Map.of());
		assertThat(this.progress).isEnded().hasPassedInOrder(GIVE, "EndEvent_ProgressGiven");
		assertThat(tasks.asked(this.progress)).doesNotContain("miss");
	}

	@Test
	void theLeadIsRemindedAndCanStillGiveIt() {
		assertThat(job(DUE_SOON, this.progress)).hasDueDate(tasks.date("reminder"));
		engine.fire(this.progress, DUE_SOON);
		assertThat(tasks.asked(this.progress)).contains("remind");
		assertThat(this.progress).hasPassedInOrder(DUE_SOON, "EndEvent_ReminderSent").isWaitingAtExactly(GIVE);
	}

	@Test
	void theDeadlineClosesItAsNoReturn() {
		assertThat(job(DEADLINE, this.progress)).hasDueDate(tasks.date("deadline"));
		engine.fire(this.progress, DEADLINE);
		assertThat(tasks.asked(this.progress)).endsWith("miss");
		assertThat(this.progress).isEnded()
			.hasPassedInOrder(DEADLINE, "EndEvent_NoReturn")
			.hasNotPassed("EndEvent_ProgressGiven");
	}

	@Test
	void aWithdrawnActionClosesIt() {
		engine.tell(this.progress, "ReturnNoLongerNeeded");
		assertThat(this.progress).isEnded()
			.hasPassedInOrder("StartEvent_ActionWithdrawn", "EndEvent_ReturnClosed")
			.hasNotPassed("EndEvent_ProgressGiven", "EndEvent_NoReturn");
		assertThat(tasks.asked(this.progress)).doesNotContain("miss");
	}

}
