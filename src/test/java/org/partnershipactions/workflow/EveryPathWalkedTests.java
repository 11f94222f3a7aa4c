package org.partnershipactions.workflow;

import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class EveryPathWalkedTests {

	private static final String TASK = "Task_DoTheWork";

	private final StandIn tasks = new StandIn("sampleTasks").gives("doer", "agency:csu/member")
		.dates("workDue", "workLate")
		.does("chaseWork");

	private final BareEngine engine = BareEngine.with(this.tasks).deploy("violations/walks/Sample.bpmn");

	private final EveryPathWalked everyPath = new EveryPathWalked(this.engine, "Sample");

	@AfterEach
	void close() {
		this.engine.close();
	}

	@Test
	void namesEachElementThatNobodyWalked() {
		finish(true);
		withdraw();
		assertThat(this.engine.unwalked("Sample")).containsExactly("BoundaryEvent_DoTheWorkLate", "EndEvent_WorkChased",
				"EndEvent_WorkNotDone", "Flow_ChaseToWorkChased", "Flow_DoTheWorkLateToChase", "Flow_WorkDoneToNotDone",
				"Task_ChaseTheWork");
		assertThatExceptionOfType(AssertionError.class).isThrownBy(this.everyPath::check)
			.withMessageContaining("Flow_WorkDoneToNotDone");
	}

	@Test
	void isSatisfiedOnceEveryPathWasWalkedByOneInstanceOrAnother() {
		finish(true);
		finish(false);
		withdraw();
		this.engine.fire(this.engine.start("Sample"), "BoundaryEvent_DoTheWorkLate");
		assertThatNoException().isThrownBy(this.everyPath::check);
	}

	private void finish(boolean done) {
		this.engine.complete(this.engine.start("Sample"), TASK, Map.of("done", done));
	}

	private void withdraw() {
		this.engine.tell(this.engine.start("Sample"), "SampleWithdrawn");
	}

}
