package org.partnershipactions.measures.readings;

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

class MeasureReadingProcessTests {

	private static final String GIVE = ReadingStep.GIVE.task();

	private static final String DUE_SOON = "BoundaryEvent_GiveReadingDueSoon";

	private static final String DAY_PASSED = "BoundaryEvent_GiveReadingDayPassed";

	private static final StandIn tasks = new StandIn("measureTasks").gives("giver", "agency:police/member")
		.dates("readingDue", "readingReminder", "readingDeadline")
		.does("remindOfReading", "noteNotGiven");

	private static final BareEngine engine = BareEngine.with(tasks).deploy("processes/measures/MeasureReading.bpmn");

	@RegisterExtension
	static final EveryPathWalked everyPath = new EveryPathWalked(engine, ReadingStep.PROCESS);

	private final ProcessInstance reading = engine.start(ReadingStep.PROCESS);

	@Test
	void aGivenReadingEndsTheRequest() {
		assertThat(this.reading).isWaitingAtExactly(GIVE);
		engine.complete(this.reading, GIVE, Map.of());
		assertThat(this.reading).isEnded().hasPassedInOrder(GIVE, "EndEvent_ReadingGiven");
		assertThat(tasks.asked(this.reading)).doesNotContain("noteNotGiven");
	}

	@Test
	void theAgencyIsRemindedAndKeepsItsTask() {
		engine.fire(this.reading, DUE_SOON);
		assertThat(tasks.asked(this.reading)).contains("remindOfReading");
		assertThat(this.reading).hasPassedInOrder(DUE_SOON, "EndEvent_GiveReadingReminderSent")
			.isWaitingAtExactly(GIVE);
	}

	@Test
	void theTaskClosesAsNotGivenWhenItsDayHasPassed() {
		engine.fire(this.reading, DAY_PASSED);
		assertThat(tasks.asked(this.reading)).contains("noteNotGiven");
		assertThat(this.reading).isEnded()
			.hasPassedInOrder(DAY_PASSED, "EndEvent_ReadingNotGiven")
			.hasNotPassed("EndEvent_ReadingGiven");
	}

	@Test
	void theTaskIsGivenToItsQueueByItsDate() {
		assertThat(task(GIVE, this.reading)).isNotAssigned()
			.hasCandidateGroup("agency:police/member")
			.hasDueDate(tasks.date("readingDue"));
		assertThat(job(DUE_SOON, this.reading)).hasDueDate(tasks.date("readingReminder"));
		assertThat(job(DAY_PASSED, this.reading)).hasDueDate(tasks.date("readingDeadline"));
	}

}
