package org.partnershipactions.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.cases.reading.CaseReading;
import org.partnershipactions.cases.reading.CaseView;
import org.partnershipactions.contracts.OnH2;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.intake.NewReport.ReportReceipt;
import org.partnershipactions.intake.Triage.TriageDecision;
import org.partnershipactions.intake.figures.ReportFigures;
import org.partnershipactions.intake.figures.ReportedBack;
import org.partnershipactions.intake.matching.Comparison.Suggestion;
import org.partnershipactions.intake.reading.ReportReading;
import org.partnershipactions.intake.triage.ReportTriage;
import org.partnershipactions.intake.triage.TriageReport;
import org.partnershipactions.intake.triage.TriageResult;
import org.partnershipactions.overdue.OverdueReviewing;
import org.partnershipactions.overdue.OverdueView;
import org.partnershipactions.residents.ResidentRegister;
import org.partnershipactions.security.Actor;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Reports on the real engine: what Daily Tasking decides, and what time does. */
@WholeProduct
@OnH2
class ReportStoryTests {

	private static final LocalDate BEGIN = LocalDate.of(2026, 6, 1);

	private static final String TRIAGE = "Task_TriageTheReport";

	private static final String TELL = "Task_TellTheReporter";

	@Autowired
	private ReportsOnTheEngine engine;

	@Autowired
	private ReportTriage triage;

	@Autowired
	private OverdueReviewing reviews;

	@Autowired
	private ReportIntake intake;

	@Autowired
	private ReportFollowing following;

	@Autowired
	private ReportFigures figures;

	@Autowired
	private ReportReading reading;

	@Autowired
	private CaseReading cases;

	@Autowired
	private ResidentRegister residents;

	@BeforeEach
	@AfterEach
	void standAtTheBeginning() {
		this.engine.itIs(BEGIN);
	}

	@Test
	void aReportIsDecidedByTheNextWorkingDayAndItsReporterToldInTwo() {
		String ref = receive("1 Story Street");
		assertThat(this.engine.items(ref, TRIAGE)).singleElement()
			.satisfies((item) -> assertThat(item.get("due_on")).hasToString("2026-06-02"));
		this.engine.complete(ref, TRIAGE, Map.of("decision", "NEW_CASE"));
		assertThat(this.engine.report(ref).triage().orElseThrow().caseKey()).isNotNull();
		assertThat(this.engine.items(ref, TELL)).singleElement()
			.satisfies((item) -> assertThat(item.get("due_on")).hasToString("2026-06-03"));
		this.engine.complete(ref, TELL, Map.of("channel", "EMAIL", "words", "We opened a case."));
		assertThat(this.engine.report(ref).state()).isEqualTo(ReportState.TOLD);
		assertThat(this.engine.openTasks(ref)).isEmpty();
	}

	@Test
	void nobodyWaitsForAnAnswerToAnAnonymousReport() {
		String ref = this.engine.receive(ReportsOnTheEngine.anonymous("2 Story Street")).ref();
		decide(ref, new TriageReport(TriageDecision.NOT_ASB, null, null, "Children playing"));
		assertThat(this.engine.report(ref).state()).isEqualTo(ReportState.NOBODY_TO_TELL);
		assertThat(this.engine.openTasks(ref)).isEmpty();
	}

	@Test
	void aSecondReportJoinsTheCaseOfTheFirst() {
		String first = receive("3 Story Street");
		TriageResult opened = decide(first, new TriageReport(TriageDecision.NEW_CASE, null, "police", null));
		String second = receive("3 Story Street");
		TriageResult joined = decide(second, new TriageReport(TriageDecision.JOIN_CASE, opened.caseRef(), null, null));
		assertThat(joined.caseKey()).isEqualTo(opened.caseKey());
		assertThat(opened.caseRef()).startsWith("C-2026-");
	}

	@Test
	void aDecisionThatLacksSomethingNamesTheField() {
		String ref = receive("4 Story Street");
		assertThat(refused(ref, new TriageReport(null, null, null, null))).containsExactly("decision");
		assertThat(refused(ref, new TriageReport(TriageDecision.JOIN_CASE, null, null, null)))
			.containsExactly("caseRef");
		assertThat(refused(ref, new TriageReport(TriageDecision.JOIN_CASE, "C-1999-0001", null, null)))
			.containsExactly("caseRef");
		assertThat(refused(ref, new TriageReport(TriageDecision.REFER, null, null, " "))).containsExactly("reason",
				"agency");
		assertThat(refused(ref, new TriageReport(TriageDecision.REFER, null, "nobody", "Theirs")))
			.containsExactly("agency");
		assertThat(refused(ref, new TriageReport(TriageDecision.NO_ACTION, null, null, null)))
			.containsExactly("reason");
		assertThat(this.engine.openTasks(ref)).containsExactly(TRIAGE);
	}

	@Test
	void whoComesSecondReadsWhoDecidedAndWhen() {
		String ref = receive("5 Story Street");
		decide(ref, new TriageReport(TriageDecision.NOT_ASB, null, null, "A party with leave"));
		assertThatThrownBy(() -> Actor.as("manager",
				() -> this.triage.triage(key(ref), new TriageReport(TriageDecision.NEW_CASE, null, null, null))))
			.isInstanceOf(StepNotOpen.class)
			.hasMessageContaining(ref + " was decided already, on 1 June 2026 at 09:00 by Triage officer")
			.hasMessageContaining("not anti-social behaviour");
	}

	@Test
	void onlyDailyTaskingAndTheManagerDecide() {
		String ref = receive("6 Story Street");
		for (String other : List.of("csu.member", "csu.coordinator", "asb.lead", "board", "auditor", "admin")) {
			assertThatThrownBy(() -> Actor.as(other,
					() -> this.triage.triage(key(ref), new TriageReport(TriageDecision.NEW_CASE, null, null, null))))
				.isInstanceOf(AccessDeniedException.class);
		}
		TriageResult opened = Actor.as("manager",
				() -> this.triage.triage(key(ref), new TriageReport(TriageDecision.NEW_CASE, null, null, null)));
		assertThat(opened.caseRef()).isNotNull();
	}

	@Test
	void aReferralIsTrackedAndPassedOnWhereTheAgencyDeclines() {
		String ref = receive("7 Story Street");
		decide(ref, new TriageReport(TriageDecision.REFER, null, "moat", "Their tenant"));
		assertThat(this.engine.openTasks(ref)).containsExactly("Task_AnswerTheRequest", TELL);
		this.engine.complete(ref, "Task_AnswerTheRequest", Map.of("answer", "DECLINE", "reason", "Not our house"));
		this.engine.complete(ref, "Task_DecideOnTheDeclinedRequest",
				Map.of("decision", "ASK_ANOTHER", "agency", "csu"));
		assertThat(this.engine.report(ref).triage().orElseThrow().agency()).isEqualTo("csu");
		assertThat(this.engine.items(ref, "Task_AnswerTheRequest")).extracting((item) -> item.get("team"))
			.containsExactly("agency:csu");
		this.engine.complete(ref, "Task_AnswerTheRequest", Map.of("answer", "ACCEPT"));
		this.engine.complete(ref, "Task_MakeTheContribution", Map.of("done", "Spoke to them", "doneOn", "2026-06-01"));
		assertThat(this.engine.openTasks(ref)).containsExactly(TELL);
	}

	@Test
	void lateTriageIsReviewedAndAMovedDateSetsTheTaskAgain() {
		String ref = receive("8 Story Street");
		this.engine.itIs(LocalDate.of(2026, 6, 3));
		OverdueView late = this.reviews.history("sevenoaks", "/asb/reports/" + ref).get(0);
		assertThat(late.team()).isEqualTo("agency:csu");
		assertThat(late.stepLabel()).isEqualTo("Triage the report");
		explainAndDecide(ref, Map.of("decision", "NEW_DATE", "newDate", "2026-06-10", "comment", "One more day"));
		assertThat(this.engine.items(ref, TRIAGE)).singleElement()
			.satisfies((item) -> assertThat(item.get("due_on")).hasToString("2026-06-10"));
	}

	@Test
	void aReporterWhoIsNotToldInTimeIsLateWorkThatCanBeGivenUp() {
		String ref = receive("9 Story Street");
		decide(ref, new TriageReport(TriageDecision.NO_ACTION, null, null, "Nothing to be found"));
		this.engine.itIs(LocalDate.of(2026, 6, 4));
		assertThat(this.reviews.history("sevenoaks", "/asb/reports/" + ref)).extracting(OverdueView::stepLabel)
			.containsExactly("Tell the reporter");
		explainAndDecide(ref, Map.of("decision", "WITHDRAW", "comment", "Moved away, no address"));
		assertThat(this.engine.report(ref).state()).isEqualTo(ReportState.NOT_REACHED);
		assertThat(this.engine.openTasks(ref)).isEmpty();
	}

	@Test
	void aLateReferralIsGivenToAnotherAgency() {
		String ref = receive("10 Story Street");
		decide(ref, new TriageReport(TriageDecision.REFER, null, "moat", "Their tenant"));
		this.engine.complete(ref, TELL, Map.of("channel", "TELEPHONE", "words", "Told by telephone."));
		this.engine.itIs(LocalDate.of(2026, 6, 9));
		explainAndDecide(ref, Map.of("decision", "CHANGE_AGENCY", "agency", "police", "comment", "They know it"));
		assertThat(this.engine.report(ref).triage().orElseThrow().agency()).isEqualTo("police");
		assertThat(this.engine.items(ref, "Task_AnswerTheRequest")).extracting((item) -> item.get("team"))
			.containsExactly("agency:police");
	}

	@Test
	void whatIsNotToldInTimeCountsAgainstReportingBack() {
		LocalDate day = LocalDate.of(2026, 7, 6);
		this.engine.itIs(day);
		String told = receive("11 Story Street");
		String late = receive("12 Story Street");
		this.engine.receive(ReportsOnTheEngine.anonymous("13 Story Street"));
		decide(told, new TriageReport(TriageDecision.NO_ACTION, null, null, "Nothing to be found"));
		this.engine.complete(told, TELL, Map.of("channel", "TELEPHONE", "words", "Told by telephone."));
		assertThat(figures(day)).isEqualTo(new ReportedBack(1, 1, 1, 1));
		this.engine.itIs(day.plusDays(2));
		assertThat(this.engine.openTasks(late)).contains(TRIAGE);
		assertThat(figures(day)).isEqualTo(new ReportedBack(1, 2, 0, 1));
		assertThat(figures(day).percent()).isEqualTo(50);
	}

	@Test
	void theSameReportFromThePublicIsTakenOnceWithinAnHour() {
		NewReport report = ReportsOnTheEngine.anonymous("14 Story Street");
		ReportReceipt first = this.engine.receive(report);
		ReportReceipt again = this.engine.receive(report);
		assertThat(again.ref()).isEqualTo(first.ref());
		assertThat(again.repeated()).isTrue();
		assertThat(this.following.bySecret(first.secret())).isPresent();
		assertThat(this.following.bySecret(again.secret())).isPresent();
		this.engine.itIs(BEGIN.plusDays(1));
		assertThat(this.engine.receive(report).repeated()).isFalse();
	}

	@Test
	void aReporterWhoIsKnownIsKeptOnceAndTheirReportsAreSuggested() {
		String first = this.engine.receive(ReportsOnTheEngine.music("15 Story Street", "Resident 16")).ref();
		String second = this.engine.receive(ReportsOnTheEngine.music("16 Story Street", "Resident 16")).ref();
		assertThat(this.engine.report(second).reporter().reporterKey())
			.isEqualTo(this.engine.report(first).reporter().reporterKey());
		assertThat(Actor.as("triage", () -> this.reading.view(second).suggestions()))
			.filteredOn((one) -> one.ref().equals(first))
			.flatExtracting(Suggestion::reasons)
			.contains("same reporter");
	}

	@Test
	void whoWasMergedAfterTheReportIsStillSuggestedAsTheSameReporter() {
		String first = this.engine.receive(ReportsOnTheEngine.music("19 Story Street", "Resident 17")).ref();
		String second = this.engine.receive(ReportsOnTheEngine.music("20 Story Street", "Resident 18")).ref();
		assertThat(reasons(second, first)).doesNotContain("same reporter");
		merge(reporter(first), reporter(second));
		assertThat(reasons(second, first)).contains("same reporter");
		assertThat(reasons(first, second)).contains("same reporter");
		String opened = decide(first, new TriageReport(TriageDecision.NEW_CASE, null, "csu", null)).caseRef();
		assertThat(reasons(second, opened)).contains("same reporter");
	}

	@Test
	void aReportThatComesDuringTheTriageOfAnotherWaitsForADecisionOfItsOwn() {
		String first = receive("21 Story Street");
		assertThat(Actor.as("triage", () -> this.reading.view(first).suggestions())).flatExtracting(Suggestion::reasons)
			.doesNotContain("same place");
		String second = this.engine.receive(ReportsOnTheEngine.music("21 Story Street", "Resident 19")).ref();
		TriageResult opened = decide(first, new TriageReport(TriageDecision.NEW_CASE, null, "csu", null));
		assertThat(this.engine.openTasks(second)).containsExactly(TRIAGE);
		assertThat(reasons(second, opened.caseRef())).contains("same place");
		TriageResult joined = decide(second, new TriageReport(TriageDecision.JOIN_CASE, opened.caseRef(), null, null));
		assertThat(joined.caseKey()).isEqualTo(opened.caseKey());
		assertThat(Actor.as("manager", () -> this.cases.view(opened.caseKey())).circle().reports()).hasSize(2);
	}

	@Test
	void whatTheReporterAddsIsKeptAndTheFollowPageNamesNobody() {
		ReportReceipt taken = this.engine.receive(ReportsOnTheEngine.music("17 Story Street", "Resident 15"));
		this.intake.addTo(taken.secret(), "And again tonight");
		assertThat(this.following.bySecret(taken.secret()).orElseThrow().steps()).hasSize(2);
		assertThat(this.following.bySecret(taken.secret())).hasToString(
				this.following.bySecret(taken.secret()).toString().replaceAll("Resident|Story|Loud|again", "-"));
		assertThat(this.following.bySecret("guessed")).isEmpty();
	}

	@Test
	void whatTheReporterAddsAfterTriageReachesTheCase() {
		ReportReceipt taken = this.engine.receive(ReportsOnTheEngine.music("18 Story Street", "Resident 16"));
		String key = decide(taken.ref(), new TriageReport(TriageDecision.NEW_CASE, null, "csu", null)).caseKey();
		this.intake.addTo(taken.secret(), "They threaten us now");
		assertThat(Actor.as("manager", () -> this.cases.view(key)).timeline()).extracting(CaseView.TimelineLine::text)
			.contains("The reporter added to " + taken.ref());
		this.engine.complete(taken.ref(), TELL, Map.of("channel", "EMAIL", "words", "We opened a case."));
	}

	private List<String> reasons(String ref, String suggested) {
		return Actor.as("triage", () -> this.reading.view(ref).suggestions())
			.stream()
			.filter((one) -> one.ref().equals(suggested))
			.flatMap((one) -> one.reasons().stream())
			.toList();
	}

	private String reporter(String ref) {
		return this.engine.report(ref).reporter().reporterKey();
	}

	private void merge(String kept, String other) {
		Actor.as("manager", () -> {
			this.residents.merge(kept, other, "One person, two addresses");
			return null;
		});
	}

	private ReportedBack figures(LocalDate day) {
		return Actor.as("manager", () -> this.figures.reportedBack("sevenoaks", day, day));
	}

	private void explainAndDecide(String ref, Map<String, Object> decision) {
		this.engine.complete(ref, "Task_ExplainTheDelay",
				Map.of("reason", "STAFF", "explanation", "Two are away.", "remedy", "A colleague helps."));
		this.engine.complete(ref, "Task_ReviewTheOverdueWork", decision);
	}

	private List<String> refused(String ref, TriageReport decided) {
		try {
			decide(ref, decided);
			return List.of();
		}
		catch (InvalidAnswers ex) {
			return ex.errors().stream().map(FieldError::field).toList();
		}
	}

	private String receive(String address) {
		return this.engine.receive(ReportsOnTheEngine.music(address, "Resident 14")).ref();
	}

	private TriageResult decide(String ref, TriageReport decided) {
		return Actor.as("triage", () -> this.triage.triage(key(ref), decided));
	}

	private String key(String ref) {
		return this.engine.report(ref).key();
	}

}
