package org.partnershipactions.casereviews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.casereviews.Applying.ApplicationReceipt;
import org.partnershipactions.casereviews.ReviewApplication.ApplicantKind;
import org.partnershipactions.casereviews.ReviewApplication.NewApplication;
import org.partnershipactions.casereviews.reading.ReviewFigures;
import org.partnershipactions.casereviews.reading.ReviewFigures.ReviewYear;
import org.partnershipactions.casereviews.rights.RightFigures;
import org.partnershipactions.casereviews.rights.RightFigures.ToldOfRight;
import org.partnershipactions.casereviews.rights.RightTelling;
import org.partnershipactions.casereviews.rights.RightTelling.RightView;
import org.partnershipactions.casereviews.warnings.WarningSettling;
import org.partnershipactions.casereviews.warnings.WarningSettling.WarningView;
import org.partnershipactions.contracts.OnH2;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.intake.NewReport;
import org.partnershipactions.intake.Reporter.Channel;
import org.partnershipactions.intake.ReportsOnTheEngine;
import org.partnershipactions.intake.Triage.TriageDecision;
import org.partnershipactions.intake.triage.ReportTriage;
import org.partnershipactions.intake.triage.TriageReport;
import org.partnershipactions.intake.triage.TriageResult;
import org.partnershipactions.overdue.OverdueReviewing;
import org.partnershipactions.overdue.OverdueView;
import org.partnershipactions.privacy.DisclosureLedger;
import org.partnershipactions.privacy.Gateway;
import org.partnershipactions.security.Actor;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Case reviews on the real engine, from the application to the end. */
@WholeProduct
@OnH2
class CaseReviewStoryTests {

	private static final String ACKNOWLEDGE = "Task_AcknowledgeTheApplication";

	private static final String DECIDE = "Task_DecideOnPersistenceHarmAndResponse";

	private static final String SHARE = "Task_ShareWhatYouHold";

	private static final String PANEL = "Task_HoldTheReviewPanel";

	private static final String TELL = "Task_TellTheApplicant";

	@Autowired
	private CaseReviewsOnTheEngine engine;

	@Autowired
	private ReportsOnTheEngine reports;

	@Autowired
	private ReportTriage triage;

	@Autowired
	private Appealing appeals;

	@Autowired
	private CaseReviews reviews;

	@Autowired
	private DisclosureLedger disclosures;

	@Autowired
	private ReviewFigures figures;

	@Autowired
	private WarningSettling warnings;

	@Autowired
	private RightTelling rights;

	@Autowired
	private RightFigures rightFigures;

	@Autowired
	private OverdueReviewing overdue;

	@Autowired
	private TransactionTemplate transaction;

	@BeforeEach
	@AfterEach
	void standAtTheBeginning() {
		this.engine.itIs(CaseReviewsOnTheEngine.BEGIN);
	}

	@Test
	void anApplicationWithThreeReportsGoesToAPanelARecommendationAndAnAppeal() {
		String victim = "Resident 141";
		String caseRef = caseOfThreeReports(victim);
		ReviewYear before = year();
		ApplicationReceipt applied = this.engine.apply(CaseReviewsOnTheEngine.by(victim, caseRef));
		String ref = applied.ref();
		assertThat(ref).matches("CR-2026-\\d{3,}");
		assertThat(this.engine.due(ref, ACKNOWLEDGE)).containsExactly("2026-06-04");
		this.engine.complete(ref, ACKNOWLEDGE, Map.of("consent", "NOT_NEEDED"));
		assertThat(stage(ref)).isEqualTo(ReviewStage.SHARING);
		assertThat(this.engine.teams(ref, SHARE)).hasSizeGreaterThan(2)
			.contains("agency:csu/coordinator", "agency:police/coordinator");
		assertThat(this.engine.due(ref, SHARE)).containsOnly("2026-06-08");
		this.engine.completeOf("police", ref, SHARE, Map.of("holds", "YES", "told", "Two calls in May.", "done",
				"A patrol came by.", "result", "Nobody was met."));
		assertThat(this.engine.openTasks(ref)).containsExactly(SHARE);
		this.engine.complete(ref, SHARE, Map.of("holds", "NOTHING"));
		assertThat(this.disclosures.of("case-review", applied.key()))
			.filteredOn((shared) -> shared.toAgency().equals("csu") && shared.shown().contains("what it did"))
			.singleElement()
			.satisfies((shared) -> assertThat(shared.gateway()).isEqualTo(Gateway.ASB_ACT_SCHEDULE_4));
		assertThat(this.engine.due(ref, PANEL)).containsExactly("2026-06-29");
		assertThat(refused(ref, panel("csu"))).singleElement()
			.asString()
			.startsWith("Community Safety Unit led case " + caseRef);
		this.engine.complete(ref, PANEL, panel("kfrs"));
		assertThat(this.engine.openTasks(ref)).containsExactly("Task_AnswerTheRequest", TELL);
		assertThat(this.engine.due(ref, TELL)).containsExactly("2026-06-15");
		this.engine.complete(ref, "Task_AnswerTheRequest", Map.of("answer", "ACCEPT"));
		this.engine.complete(ref, "Task_MakeTheContribution", Map.of("done", "Moved them.", "doneOn", "2026-06-01"));
		this.engine.complete(ref, TELL, Map.of("channel", "LETTER", "words", "We recommend a move."));
		assertThat(stage(ref)).isEqualTo(ReviewStage.TOLD);
		runs(() -> this.appeals.appeal(applied.key(), "The chair did not hear me."));
		assertThat(this.engine.teams(ref, "Task_DecideTheAppeal")).containsExactly("partnership/manager");
		assertThatThrownBy(() -> runs(() -> this.appeals.appeal(applied.key(), "Once more.")))
			.isInstanceOf(StepNotOpen.class)
			.hasMessageContaining("once");
		this.engine.complete(ref, "Task_DecideTheAppeal", Map.of("decision", "UPHELD", "reason", "They were not."));
		String again = this.transaction.execute((status) -> review(ref).appeal().orElseThrow().newRef());
		assertThat(this.engine.openTasks(again)).containsExactly(ACKNOWLEDGE);
		this.engine.itIs(LocalDate.of(2026, 6, 30));
		assertThat(stage(ref)).isEqualTo(ReviewStage.CLOSED);
		ReviewYear after = year();
		assertThat(after.applications() - before.applications()).isEqualTo(2);
		assertThat(after.held() - before.held()).isEqualTo(1);
		assertThat(after.withRecommendations() - before.withRecommendations()).isEqualTo(1);
	}

	@Test
	void fewerReportsAreDecidedOnWithReasonsAndTheApplicantIsToldWhy() {
		ReviewYear before = year();
		String ref = this.engine.apply(CaseReviewsOnTheEngine.by("Resident 142")).ref();
		this.engine.complete(ref, ACKNOWLEDGE, Map.of("consent", "NOT_NEEDED"));
		assertThat(this.engine.due(ref, DECIDE)).containsExactly("2026-06-08");
		this.engine.complete(ref, DECIDE,
				Map.of("persistence", "Once.", "harm", "Slight.", "response", "Prompt.", "decision", "NOT"));
		assertThat(this.engine.openTasks(ref)).containsExactly(TELL);
		this.engine.complete(ref, TELL, Map.of("channel", "TELEPHONE", "words", "No review, because."));
		this.engine.itIs(LocalDate.of(2026, 6, 30));
		assertThat(stage(ref)).isEqualTo(ReviewStage.CLOSED);
		assertThat(year().thresholdNotMet() - before.thresholdNotMet()).isEqualTo(1);
		assertThatThrownBy(() -> runs(() -> this.appeals.appeal(key(ref), "Too late."))).isInstanceOf(StepNotOpen.class)
			.hasMessageContaining("ended on 29 June 2026");
	}

	@Test
	void reportsToOthersCountOnceForEachIncident() {
		String ref = this.engine.apply(CaseReviewsOnTheEngine.by("Resident 143")).ref();
		this.engine.complete(ref, ACKNOWLEDGE,
				Map.of("consent", "NOT_NEEDED", "others",
						List.of(other("2026-05-04", "2026-05-05"), other("2026-05-04", "2026-05-06"),
								other("2026-05-11", "2026-05-11"), other("2026-05-18", "2026-05-18"))));
		assertThat(this.transaction.<Integer>execute((status) -> review(ref).threshold().orElseThrow().qualifying()))
			.isEqualTo(3);
		assertThat(stage(ref)).isEqualTo(ReviewStage.SHARING);
	}

	@Test
	void aBodyThatStaysSilentIsReviewedAndThePanelCanGoOnWithoutIt() {
		String ref = this.engine.apply(CaseReviewsOnTheEngine.by("Resident 144", caseOfThreeReports("Resident 144")))
			.ref();
		this.engine.complete(ref, ACKNOWLEDGE, Map.of("consent", "NOT_NEEDED"));
		this.engine.teams(ref, SHARE)
			.stream()
			.map((team) -> team.substring("agency:".length(), team.indexOf('/')))
			.filter((agency) -> !agency.equals("police"))
			.forEach((agency) -> this.engine.completeOf(agency, ref, SHARE, Map.of("holds", "NOTHING")));
		this.engine.itIs(LocalDate.of(2026, 6, 9));
		assertThat(this.overdue.history("sevenoaks", "/case-reviews/" + ref)).extracting(OverdueView::team)
			.containsExactly("agency:police");
		this.engine.complete(ref, "Task_ExplainTheDelay",
				Map.of("reason", "STAFF", "explanation", "Two are away.", "remedy", "A colleague helps."));
		this.engine.complete(ref, "Task_ReviewTheOverdueWork",
				Map.of("decision", "WITHDRAW", "comment", "The panel goes on without it."));
		assertThat(this.engine.openTasks(ref)).containsExactly(PANEL);
	}

	@Test
	void aBodyThatDoesNotAnswerARecommendationIsReviewedAndReplaced() {
		String ref = this.engine.apply(CaseReviewsOnTheEngine.by("Resident 186", caseOfThreeReports("Resident 186")))
			.ref();
		this.engine.complete(ref, ACKNOWLEDGE, Map.of("consent", "NOT_NEEDED"));
		this.engine.complete(ref, SHARE, Map.of("holds", "NOTHING"));
		this.engine.complete(ref, PANEL, panel("kfrs"));
		this.engine.itIs(LocalDate.of(2026, 6, 9));
		assertThat(this.overdue.history("sevenoaks", "/case-reviews/" + ref)).singleElement()
			.satisfies((review) -> assertThat(review.stepLabel()).isEqualTo("Answer the request"))
			.satisfies((review) -> assertThat(review.team()).isEqualTo("agency:moat"));
		this.engine.complete(ref, "Task_ExplainTheDelay",
				Map.of("reason", "STAFF", "explanation", "Two are away.", "remedy", "A colleague helps."));
		this.engine.complete(ref, "Task_ReviewTheOverdueWork",
				Map.of("decision", "CHANGE_AGENCY", "agency", "wkha", "comment", "They hold the tenancy."));
		assertThat(this.engine.teams(ref, "Task_AnswerTheRequest")).containsExactly("agency:wkha/coordinator");
	}

	@Test
	void lateStepsAreReviewed() {
		String ref = this.engine.apply(CaseReviewsOnTheEngine.by("Resident 145")).ref();
		this.engine.itIs(LocalDate.of(2026, 6, 5));
		assertThat(this.overdue.history("sevenoaks", "/case-reviews/" + ref)).extracting(OverdueView::stepLabel)
			.containsExactly("Acknowledge the application");
	}

	@Test
	void whoeverAppliedCanWithdrawAndNothingStaysOpen() {
		String ref = this.engine.apply(CaseReviewsOnTheEngine.by("Resident 146", caseOfThreeReports("Resident 146")))
			.ref();
		this.engine.complete(ref, ACKNOWLEDGE, Map.of("consent", "NOT_NEEDED"));
		runs(() -> this.appeals.withdraw(key(ref), "It has stopped."));
		assertThat(stage(ref)).isEqualTo(ReviewStage.WITHDRAWN);
		assertThat(this.engine.openTasks(ref)).isEmpty();
	}

	@Test
	void somebodyElseAppliesOnlyWithTheVictimsConsent() {
		NewApplication without = new NewApplication("sevenoaks", ApplicantKind.WITH_CONSENT,
				CaseReviewsOnTheEngine.person("Resident 147"), CaseReviewsOnTheEngine.person("Resident 148"), false,
				null, List.of(), "For my neighbour.");
		assertThatThrownBy(() -> this.engine.apply(without)).isInstanceOf(InvalidAnswers.class)
			.hasMessageContaining("victim agrees");
	}

	@Test
	void theManagerIsToldOnceWhenAVictimCouldApplyAndNobodyHas() {
		int before = open().size();
		threeReports("Resident 149");
		assertThat(open()).hasSize(before + 1);
		this.reports.receive(report("Resident 149", 4));
		assertThat(open()).hasSize(before + 1);
		this.engine.apply(CaseReviewsOnTheEngine.by("Resident 149"));
		assertThat(open()).hasSize(before);
		threeReports("Resident 150");
		WarningView warning = open().get(open().size() - 1);
		Actor.as("manager", () -> {
			this.warnings.settle(warning.key(), "Told by telephone how to apply.");
			return null;
		});
		assertThat(open()).extracting(WarningView::key).doesNotContain(warning.key());
		assertThatThrownBy(() -> Actor.as("csu.coordinator", this.warnings::open))
			.isInstanceOf(AccessDeniedException.class);
	}

	@Test
	void whoeverReportsAgainIsToldOfTheRightEachTimeThresholdOrNot() {
		LocalDate june = CaseReviewsOnTheEngine.BEGIN;
		ToldOfRight before = this.rightFigures.of("sevenoaks", june, june);
		int open = rights().size();
		this.reports.receive(report("Resident 188", 1));
		assertThat(rights()).as("a first report").hasSize(open);
		String second = this.reports.receive(report("Resident 188", 2)).ref();
		String third = this.reports.receive(report("Resident 188", 3)).ref();
		assertThat(rights()).filteredOn((one) -> List.of(second, third).contains(one.report()))
			.extracting(RightView::reports)
			.containsExactlyInAnyOrder(2, 3);
		this.engine.itIs(june.plusMonths(6).plusDays(1));
		String late = this.reports.receive(report("Resident 188", 4)).ref();
		this.engine.itIs(june);
		assertThat(rights()).extracting(RightView::report).contains(second, third).doesNotContain(late);
		tell(second, Channel.LETTER);
		tell(third, Channel.NONE);
		assertThat(rights()).extracting(RightView::report).doesNotContain(second, third);
		ToldOfRight after = this.rightFigures.of("sevenoaks", june, june);
		assertThat(List.of(after.owed() - before.owed(), after.told() - before.told(),
				after.notReached() - before.notReached()))
			.containsExactly(2, 1, 1);
		assertThatThrownBy(() -> Actor.as("csu.coordinator", this.rights::open))
			.isInstanceOf(AccessDeniedException.class);
	}

	private List<RightView> rights() {
		return Actor.as("manager", this.rights::open);
	}

	private void tell(String report, Channel channel) {
		String key = rights().stream().filter((one) -> one.report().equals(report)).findFirst().orElseThrow().key();
		Actor.as("manager", () -> {
			this.rights.tell(key, channel, CaseReviewsOnTheEngine.BEGIN);
			return null;
		});
	}

	private List<WarningView> open() {
		return Actor.as("manager", this.warnings::open);
	}

	private String caseOfThreeReports(String victim) {
		List<String> refs = threeReports(victim);
		TriageResult opened = triage(refs.get(0), new TriageReport(TriageDecision.NEW_CASE, null, "csu", null));
		return opened.caseRef();
	}

	private List<String> threeReports(String victim) {
		return Stream.of(1, 2, 3).map((day) -> this.reports.receive(report(victim, day)).ref()).toList();
	}

	private static NewReport report(String victim, int day) {
		NewReport one = ReportsOnTheEngine.music(victim + " Street", victim);
		return new NewReport(one.partnership(), one.categories(), one.description(),
				Instant.parse("2026-05-2%dT22:00:00Z".formatted(day)), one.howOften(), one.place(), false,
				one.reporter(), one.preferredContact(), null, false, one.source(), null);
	}

	private TriageResult triage(String ref, TriageReport decided) {
		return Actor.as("triage", () -> this.triage.triage(this.reports.key(ref), decided));
	}

	private static Map<String, Object> panel(String chair) {
		return Map.of("heldOn", "2026-06-01", "chairAgency", chair, "chair", "Head of service", "invited", "YES",
				"findings", "The reports were not joined up.", "recommendations",
				List.of(Map.of("agency", "moat", "words", "Offer another home.")));
	}

	private static Map<String, Object> other(String occurred, String reported) {
		return Map.of("toldTo", "The landlord", "occurredOn", occurred, "reportedOn", reported);
	}

	private List<String> refused(String ref, Map<String, Object> answers) {
		try {
			this.engine.complete(ref, PANEL, answers);
			return List.of();
		}
		catch (InvalidAnswers ex) {
			return ex.errors().stream().map(FieldError::message).toList();
		}
	}

	private static void runs(Runnable work) {
		Actor.as("csu.coordinator", () -> {
			work.run();
			return null;
		});
	}

	private ReviewYear year() {
		return this.figures.of("sevenoaks", new PlanYear(2026));
	}

	private CaseReview review(String ref) {
		return this.reviews.findByPartnershipAndRef("sevenoaks", ref).orElseThrow();
	}

	private String key(String ref) {
		return review(ref).key();
	}

	private ReviewStage stage(String ref) {
		return review(ref).stage();
	}

}
