package org.partnershipactions.measures.readings;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnershipactions.workflow.BareEngine;
import org.partnershipactions.workflow.EveryPathWalked;
import org.partnershipactions.workflow.StandIn;

import static org.assertj.core.api.Assertions.assertThat;

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

	private final String key = engine.start(ReadingStep.PROCESS);

	@Test
	void aGivenReadingEndsTheRequest() {
		assertThat(engine.open(this.key)).containsExactly(GIVE);
		engine.complete(this.key, GIVE, Map.of());
		assertEndedAt("EndEvent_ReadingGiven");
		assertThat(tasks.asked(this.key)).doesNotContain("noteNotGiven");
	}

	@Test
	void theAgencyIsRemindedAndKeepsItsTask() {
		engine.fire(this.key, DUE_SOON);
		assertThat(tasks.asked(this.key)).contains("remindOfReading");
		assertThat(engine.path(this.key)).contains("EndEvent_GiveReadingReminderSent");
		assertThat(engine.open(this.key)).containsExactly(GIVE);
	}

	@Test
	void theTaskClosesAsNotGivenWhenItsDayHasPassed() {
		engine.fire(this.key, DAY_PASSED);
		assertThat(tasks.asked(this.key)).contains("noteNotGiven");
		assertEndedAt("EndEvent_ReadingNotGiven");
	}

	@Test
	void theTaskIsGivenToItsQueueByItsDate() {
		assertThat(engine.who(this.key, GIVE)).containsExactly("agency:police/member");
		assertThat(engine.due(this.key, GIVE)).isEqualTo(tasks.answer("readingDue"));
		assertThat(engine.firesAt(this.key, DUE_SOON)).isEqualTo(tasks.answer("readingReminder"));
		assertThat(engine.firesAt(this.key, DAY_PASSED)).isEqualTo(tasks.answer("readingDeadline"));
	}

	private void assertEndedAt(String end) {
		assertThat(engine.ended(this.key)).isTrue();
		assertThat(engine.path(this.key)).contains(end);
	}

}
