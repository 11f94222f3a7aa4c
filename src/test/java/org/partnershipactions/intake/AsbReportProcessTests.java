package org.partnershipactions.intake;

import java.util.Map;
import java.util.UUID;

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

class AsbReportProcessTests {

	private static final String TRIAGE = "Task_TriageTheReport";

	private static final String TELL = "Task_TellTheReporter";

	private static final Map<String, Object> NIL_RETURN = Map.of("accepted", false, "declined", false);

	private static final StandIn tasks = new StandIn("reportTasks").gives("triager", "partnership/triage")
		.gives("teller", "partnership/triage")
		.dates("triageDue", "tellDue", "reminder", "late")
		.does("remind", "reviewLateWork");

	private static final StandIn contributions = new StandIn("contributionTasks")
		.gives("answerer", "agency:moat/coordinator")
		.dates("answerDue", "answerReminder", "answerLate");

	private static final BareEngine engine = BareEngine.with(tasks, contributions)
		.deploy("processes/intake/AsbReport.bpmn", "processes/contributions/Contribution.bpmn");

	@RegisterExtension
	static final EveryPathWalked everyPath = new EveryPathWalked(engine, "AsbReport");

	private final String moat = UUID.randomUUID().toString();

	private ProcessInstance report;

	@BeforeEach
	void receive() {
		tasks.gives("contribution", this.moat);
		this.report = engine.start("AsbReport");
	}

	@Test
	void aReportIsTriagedAndItsReporterIsTold() {
		assertThat(this.report).isWaitingAtExactly(TRIAGE);
		assertGiven(TRIAGE, "triageDue");
		triage(true, false);
		assertThat(this.report).isWaitingAtExactly(TELL);
		assertGiven(TELL, "tellDue");
		engine.complete(this.report, TELL, Map.of());
		assertThat(this.report).isEnded()
			.hasPassedInOrder(TRIAGE, "EndEvent_NobodyAsked", TELL, "EndEvent_ReporterTold");
	}

	@Test
	void nobodyIsToldOfAnAnonymousReport() {
		triage(false, false);
		assertThat(this.report).isEnded().hasPassedInOrder(TRIAGE, "EndEvent_NobodyToTell").hasNotPassed(TELL);
	}

	@Test
	void anAgencyDealsWithTheReportWhileTheReporterIsTold() {
		triage(true, true);
		assertThat(this.report).isWaitingAtExactly(TELL, "CallActivity_Contribution");
		ProcessInstance contribution = engine.called(this.moat);
		assertThat(contribution).hasProcessDefinitionKey("Contribution").isWaitingAtExactly("Task_AnswerTheRequest");
		engine.complete(this.report, TELL, Map.of());
		assertThat(this.report).isNotEnded().isWaitingAtExactly("CallActivity_Contribution");
		engine.complete(contribution, "Task_AnswerTheRequest", NIL_RETURN);
		assertThat(this.report).isEnded().hasPassedInOrder("EndEvent_ReporterTold", "EndEvent_AgencyHasDealtWithIt");
	}

	@Test
	void triageIsReviewedWhenLate() {
		assertEscalates("TriageTheReport");
	}

	@Test
	void theAnswerIsReviewedWhenLate() {
		triage(true, false);
		assertEscalates("TellTheReporter");
	}

	private void triage(boolean reporterKnown, boolean referred) {
		engine.complete(this.report, TRIAGE, Map.of("reporterKnown", reporterKnown, "referred", referred));
	}

	private void assertGiven(String step, String due) {
		assertThat(task(step, this.report)).isNotAssigned()
			.hasCandidateGroup("partnership/triage")
			.hasDueDate(tasks.date(due));
	}

	private void assertEscalates(String step) {
		String soon = "BoundaryEvent_" + step + "DueSoon";
		String late = "BoundaryEvent_" + step + "Late";
		assertThat(job(soon, this.report)).hasDueDate(tasks.date("reminder"));
		engine.fire(this.report, soon);
		assertThat(tasks.asked(this.report)).endsWith("remind");
		assertThat(job(late, this.report)).hasDueDate(tasks.date("late"));
		engine.fire(this.report, late);
		assertThat(tasks.asked(this.report)).endsWith("reviewLateWork");
		assertThat(this.report)
			.hasPassedInOrder(soon, "EndEvent_" + step + "ReminderSent", late, "EndEvent_" + step + "ReviewOpened")
			.isWaitingAtExactly("Task_" + step);
	}

}
