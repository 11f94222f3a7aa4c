package org.partnershipactions.intake;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnershipactions.workflow.BareEngine;
import org.partnershipactions.workflow.EveryPathWalked;
import org.partnershipactions.workflow.StandIn;

import static org.assertj.core.api.Assertions.assertThat;

class AsbReportProcessTests {

	private static final String TRIAGE = "Task_TriageTheReport";

	private static final String TELL = "Task_TellTheReporter";

	private static final Map<String, Object> NIL_RETURN = Map.of("accepted", false, "declined", false);

	private static final StandIn tasks = new StandIn("reportTasks").gives("triager", "partnership/triage")
		.gives("teller", "partnership/triage")
		.dates("triageDue", "tellDue", "late")
		.does("reviewLateWork");

	private static final StandIn contributions = new StandIn("contributionTasks")
		.gives("answerer", "agency:moat/coordinator")
		.dates("answerDue", "answerReminder", "answerLate");

	private static final BareEngine engine = BareEngine.with(tasks, contributions)
		.deploy("processes/intake/AsbReport.bpmn", "processes/contributions/Contribution.bpmn");

	@RegisterExtension
	static final EveryPathWalked everyPath = new EveryPathWalked(engine, "AsbReport");

	private final String moat = UUID.randomUUID().toString();

	private String key;

	@BeforeEach
	void receive() {
		tasks.gives("contribution", this.moat);
		this.key = engine.start("AsbReport");
	}

	@Test
	void aReportIsTriagedAndItsReporterIsTold() {
		assertThat(engine.who(this.key, TRIAGE)).containsExactly("partnership/triage");
		assertThat(engine.due(this.key, TRIAGE)).isEqualTo(tasks.answer("triageDue"));
		triage(true, false);
		assertThat(engine.open(this.key)).containsExactly(TELL);
		assertThat(engine.due(this.key, TELL)).isEqualTo(tasks.answer("tellDue"));
		engine.complete(this.key, TELL, Map.of());
		assertThat(engine.ended(this.key)).isTrue();
		assertThat(engine.path(this.key)).contains("EndEvent_ReporterTold", "EndEvent_NobodyAsked");
	}

	@Test
	void nobodyIsToldOfAnAnonymousReport() {
		triage(false, false);
		assertThat(engine.ended(this.key)).isTrue();
		assertThat(engine.path(this.key)).contains("EndEvent_NobodyToTell").doesNotContain(TELL);
	}

	@Test
	void anAgencyDealsWithTheReportWhileTheReporterIsTold() {
		triage(true, true);
		assertThat(engine.open(this.key)).containsExactly(TELL);
		assertThat(engine.open(this.moat)).containsExactly("Task_AnswerTheRequest");
		engine.complete(this.key, TELL, Map.of());
		assertThat(engine.ended(this.key)).isFalse();
		engine.complete(this.moat, "Task_AnswerTheRequest", NIL_RETURN);
		assertThat(engine.ended(this.key)).isTrue();
		assertThat(engine.path(this.key)).contains("EndEvent_AgencyHasDealtWithIt");
	}

	@Test
	void triageIsReviewedWhenLate() {
		assertEscalates(TRIAGE);
	}

	@Test
	void theAnswerIsReviewedWhenLate() {
		triage(true, false);
		assertEscalates(TELL);
	}

	private void triage(boolean reporterKnown, boolean referred) {
		engine.complete(this.key, TRIAGE, Map.of("reporterKnown", reporterKnown, "referred", referred));
	}

	private void assertEscalates(String task) {
		String boundary = "BoundaryEvent_" + task.substring("Task_".length()) + "Late";
		assertThat(engine.firesAt(this.key, boundary)).isEqualTo(tasks.answer("late"));
		engine.fire(this.key, boundary);
		assertThat(tasks.asked(this.key)).endsWith("reviewLateWork");
		assertThat(engine.open(this.key)).containsExactly(task);
	}

}
