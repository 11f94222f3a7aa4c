package org.partnershipactions.casereviews;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnershipactions.workflow.BareEngine;
import org.partnershipactions.workflow.EveryPathWalked;
import org.partnershipactions.workflow.StandIn;

import static org.assertj.core.api.Assertions.assertThat;

class AsbReviewShareProcessTests {

	private static final String SHARE = "Task_ShareWhatYouHold";

	private static final StandIn tasks = new StandIn("shareTasks").gives("sharer", "agency:moat/coordinator")
		.dates("due", "late", "reminder")
		.does("remind", "reviewLateWork");

	private static final BareEngine engine = BareEngine.with(tasks).deploy("processes/casereviews/AsbReviewShare.bpmn");

	@RegisterExtension
	static final EveryPathWalked everyPath = new EveryPathWalked(engine, "AsbReviewShare");

	private String key;

	@BeforeEach
	void ask() {
		this.key = engine.start("AsbReviewShare");
	}

	@Test
	void aBodySharesWhatItHolds() {
		assertThat(engine.who(this.key, SHARE)).containsExactly("agency:moat/coordinator");
		assertThat(engine.due(this.key, SHARE)).isEqualTo(tasks.answer("due"));
		engine.complete(this.key, SHARE, Map.of());
		assertThat(engine.ended(this.key)).isTrue();
	}

	@Test
	void aBodyIsRemindedOnceAndReviewedWhenLate() {
		assertThat(engine.firesAt(this.key, "BoundaryEvent_ShareWhatYouHoldDueSoon"))
			.isEqualTo(tasks.answer("reminder"));
		engine.fire(this.key, "BoundaryEvent_ShareWhatYouHoldDueSoon");
		engine.fire(this.key, "BoundaryEvent_ShareWhatYouHoldLate");
		assertThat(tasks.asked(this.key)).contains("remind").endsWith("reviewLateWork");
		assertThat(engine.open(this.key)).containsExactly(SHARE);
	}

}
