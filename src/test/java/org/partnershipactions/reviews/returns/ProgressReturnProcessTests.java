package org.partnershipactions.reviews.returns;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnershipactions.workflow.BareEngine;
import org.partnershipactions.workflow.EveryPathWalked;
import org.partnershipactions.workflow.StandIn;

import static org.assertj.core.api.Assertions.assertThat;

class ProgressReturnProcessTests {

	private static final String GIVE = "Task_GiveProgress";

	private static final StandIn tasks = new StandIn("returnTasks").gives("giver", "agency:moat/member")
		.dates("due", "reminder", "deadline")
		.does("remind", "miss");

	private static final BareEngine engine = BareEngine.with(tasks).deploy("processes/reviews/ProgressReturn.bpmn");

	@RegisterExtension
	static final EveryPathWalked everyPath = new EveryPathWalked(engine, "ProgressReturn");

	private final String key = engine.start("ProgressReturn");

	@Test
	void theLeadGivesItsProgress() {
		assertThat(engine.who(this.key, GIVE)).containsExactly("agency:moat/member");
		assertThat(engine.due(this.key, GIVE)).isEqualTo(tasks.answer("due"));
		engine.complete(this.key, GIVE, Map.of());
		assertEndedAt("EndEvent_ProgressGiven");
		assertThat(tasks.asked(this.key)).doesNotContain("miss");
	}

	@Test
	void theLeadIsRemindedAndCanStillGiveIt() {
		assertThat(engine.firesAt(this.key, "BoundaryEvent_GiveProgressDueSoon")).isEqualTo(tasks.answer("reminder"));
		engine.fire(this.key, "BoundaryEvent_GiveProgressDueSoon");
		assertThat(tasks.asked(this.key)).contains("remind");
		assertThat(engine.open(this.key)).containsExactly(GIVE);
	}

	@Test
	void theDeadlineClosesItAsNoReturn() {
		assertThat(engine.firesAt(this.key, "BoundaryEvent_DeadlinePassed")).isEqualTo(tasks.answer("deadline"));
		engine.fire(this.key, "BoundaryEvent_DeadlinePassed");
		assertThat(tasks.asked(this.key)).endsWith("miss");
		assertThat(engine.open(this.key)).isEmpty();
		assertEndedAt("EndEvent_NoReturn");
	}

	@Test
	void aWithdrawnActionClosesIt() {
		engine.tell(this.key, "ReturnNoLongerNeeded");
		assertThat(engine.open(this.key)).isEmpty();
		assertEndedAt("EndEvent_ReturnClosed");
		assertThat(tasks.asked(this.key)).doesNotContain("miss");
	}

	private void assertEndedAt(String end) {
		assertThat(engine.ended(this.key)).isTrue();
		assertThat(engine.path(this.key)).contains(end);
	}

}
