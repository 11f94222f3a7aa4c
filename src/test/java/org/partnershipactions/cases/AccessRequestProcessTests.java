package org.partnershipactions.cases;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnershipactions.workflow.BareEngine;
import org.partnershipactions.workflow.EveryPathWalked;
import org.partnershipactions.workflow.StandIn;

import static org.assertj.core.api.Assertions.assertThat;

class AccessRequestProcessTests {

	private static final String DECIDE = "Task_DecideOnTheAccess";

	private static final StandIn tasks = new StandIn("accessTasks").gives("owner", "agency:csu/coordinator")
		.dates("due", "late")
		.does("reviewLateWork");

	private static final BareEngine engine = BareEngine.with(tasks).deploy("processes/cases/AccessRequest.bpmn");

	@RegisterExtension
	static final EveryPathWalked everyPath = new EveryPathWalked(engine, "AccessRequest");

	private final String key = engine.start("AccessRequest");

	@Test
	void theOwnerGivesAccess() {
		assertThat(engine.who(this.key, DECIDE)).containsExactly("agency:csu/coordinator");
		assertThat(engine.due(this.key, DECIDE)).isEqualTo(tasks.answer("due"));
		engine.complete(this.key, DECIDE, Map.of("given", true));
		assertThat(engine.path(this.key)).contains("EndEvent_AccessGiven");
	}

	@Test
	void theOwnerRefuses() {
		engine.complete(this.key, DECIDE, Map.of("given", false));
		assertThat(engine.path(this.key)).contains("EndEvent_AccessRefused");
	}

	@Test
	void aLateDecisionIsReviewed() {
		assertThat(engine.firesAt(this.key, "BoundaryEvent_DecideOnTheAccessLate")).isEqualTo(tasks.answer("late"));
		engine.fire(this.key, "BoundaryEvent_DecideOnTheAccessLate");
		assertThat(tasks.asked(this.key)).endsWith("reviewLateWork");
		assertThat(engine.open(this.key)).containsExactly(DECIDE);
	}

}
