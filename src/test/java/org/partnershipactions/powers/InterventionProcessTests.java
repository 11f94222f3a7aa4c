package org.partnershipactions.powers;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnershipactions.workflow.BareEngine;
import org.partnershipactions.workflow.EveryPathWalked;
import org.partnershipactions.workflow.StandIn;

import static org.assertj.core.api.Assertions.assertThat;

class InterventionProcessTests {

	private static final String REVIEW = "Task_ReviewTheIntervention";

	private static final StandIn tasks = new StandIn("interventionTasks").gives("owner", "agency:csu/member")
		.dates("due", "reminder", "late")
		.does("remind", "reviewLateWork");

	private static final BareEngine engine = BareEngine.with(tasks).deploy("processes/powers/Intervention.bpmn");

	@RegisterExtension
	static final EveryPathWalked everyPath = new EveryPathWalked(engine, "Intervention");

	private final String key = engine.start("Intervention");

	@Test
	void comesBackUntilItIsOver() {
		engine.complete(this.key, REVIEW, Map.of("over", false));
		assertThat(engine.open(this.key)).containsExactly(REVIEW);
		engine.complete(this.key, REVIEW, Map.of("over", true));
		assertThat(engine.path(this.key)).contains("EndEvent_InterventionOver");
	}

	@Test
	void whoeverLooksAfterItIsRemindedAndReviewedWhenLate() {
		engine.fire(this.key, "BoundaryEvent_ReviewTheInterventionDueSoon");
		engine.fire(this.key, "BoundaryEvent_ReviewTheInterventionLate");
		assertThat(tasks.asked(this.key)).containsSubsequence("remind", "reviewLateWork");
		assertThat(engine.open(this.key)).containsExactly(REVIEW);
	}

	@Test
	void endsWithoutAReviewWhenItIsTakenBack() {
		engine.tell(this.key, "InterventionEnded");
		assertThat(engine.path(this.key)).contains("EndEvent_InterventionEnded");
	}

}
