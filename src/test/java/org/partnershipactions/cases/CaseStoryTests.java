package org.partnershipactions.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.cases.CaseAgencies.AgencyRequest;
import org.partnershipactions.cases.figures.CaseFigures;
import org.partnershipactions.cases.figures.CaseFigures.RemovedGraffiti;
import org.partnershipactions.cases.risk.RiskChanging;
import org.partnershipactions.cases.victims.Satisfaction;
import org.partnershipactions.cases.victims.SurveyAnswers;
import org.partnershipactions.cases.victims.SurveyLifecycle;
import org.partnershipactions.cases.victims.SurveyLinks;
import org.partnershipactions.cases.victims.SurveyReply;
import org.partnershipactions.cases.victims.SurveySending;
import org.partnershipactions.cases.victims.SurveyState;
import org.partnershipactions.cases.victims.SurveyView;
import org.partnershipactions.contracts.OnH2;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.overdue.OverdueReviewing;
import org.partnershipactions.overdue.OverdueView;
import org.partnershipactions.security.Actor;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Cases on the real engine, from a report to the end. Each test has a case of its own.
 */
@WholeProduct
@OnH2
class CaseStoryTests {

	private static final LocalDate BEGIN = LocalDate.of(2026, 6, 1);

	static final Map<String, Object> CLOSE = Map.of("outcome", "RESOLVED_INFORMALLY", "behaviour", "IMPROVED",
			"summary", "Both sides keep to what they agreed.");

	static final Map<String, Object> APPROVE = Map.of("decision", "APPROVE");

	@Autowired
	private CaseOnTheEngine engine;

	@Autowired
	private RiskChanging risk;

	@Autowired
	private CaseClosing reopening;

	@Autowired
	private CaseChanges changes;

	@Autowired
	private CaseAgencies agencies;

	@Autowired
	private CaseFigures counts;

	@Autowired
	private OverdueReviewing reviews;

	@Autowired
	private SurveyLifecycle surveys;

	@Autowired
	private SurveySending sending;

	@Autowired
	private SurveyLinks links;

	@BeforeEach
	@AfterEach
	void standAtTheBeginning() {
		this.engine.itIs(BEGIN);
	}

	@Test
	void aNoiseReportGrowsIntoAHighCaseThatTwoAgenciesEnd() {
		String key = this.engine.open(CaseCategory.NOISE_MUSIC, this.engine.resident("Resident 14"));
		assertThat(this.engine.due(key, "Task_ContactTheVictim")).containsExactly("2026-06-08");
		this.engine.work(key, CaseOnTheEngine.plan());
		this.engine.link(key, CaseCategory.NOISE_MUSIC);
		this.engine.link(key, CaseCategory.HARASSMENT);
		assertThat(this.engine.due(key, "Task_AssessTheRiskAgain")).containsExactly("2026-06-02");
		this.engine.complete(key, "Task_AssessTheRiskAgain", CaseOnTheEngine.risk("hate=YES", "health=SEVERE"));
		assertThat(this.engine.now(key).band()).isEqualTo(RiskBand.HIGH);
		assertThat(this.engine.due(key, "Task_SuperviseTheCase")).containsExactly("2026-06-15");
		assertThat(this.engine.due(key, "Task_UpdateTheVictim")).containsExactly("2026-06-08");
		this.engine.complete(key, "Task_AcceptTheCaseLater", Map.of("decision", "ACCEPT"));
		as("csu.member", () -> this.agencies.ask(key, new AgencyRequest("police", "Patrol on Friday nights.", null)));
		as("csu.member", () -> this.agencies.ask(key, new AgencyRequest("moat", "Speak to the tenant.", null)));
		assertThat(this.engine.teams(key, "Task_AnswerTheRequest"))
			.containsExactlyInAnyOrder("agency:police/coordinator", "agency:moat/coordinator");
		assertThat(refused(() -> this.engine.complete(key, "Task_ProposeClosure", CLOSE))).hasSize(3)
			.anyMatch((end) -> end.startsWith("The risk is High"))
			.anyMatch((end) -> end.startsWith("Kent Police has not answered"))
			.anyMatch((end) -> end.startsWith("Moat Homes has not answered"));
		this.engine.complete(key, "Task_AnswerTheRequest", Map.of("answer", "ACCEPT"));
		this.engine.complete(key, "Task_MakeTheContribution", Map.of("done", "Done.", "doneOn", "2026-06-01"));
		assertThat(refused(() -> this.engine.complete(key, "Task_ProposeClosure", CLOSE)))
			.containsExactly("The risk is High. Close the case once the task-group lead has lowered it");
		as("asb.lead", () -> this.risk.lower(key, RiskBand.MEDIUM, "Nothing has happened since."));
		this.engine.complete(key, "Task_ProposeClosure", CLOSE);
		assertThat(this.engine.teams(key, "Task_ApproveClosure")).containsExactly("group:asb/lead");
		this.engine.complete(key, "Task_ApproveClosure", APPROVE);
		assertThat(this.engine.openTasks(key)).containsExactly("Task_TellTheVictim");
		this.engine.complete(key, "Task_TellTheVictim", Map.of("channel", "TELEPHONE"));
		this.engine.complete(key, "Task_SurveyTheVictim", Map.of("willing", "ANSWERED", "actionTaken", "SATISFIED"));
		assertThat(this.engine.now(key).status()).isEqualTo(CaseStatus.CLOSED);
		assertThat(this.engine.openTasks(key)).isEmpty();
		assertThat(Actor.as("manager", () -> this.counts.improved("sevenoaks", BEGIN, BEGIN)).improved()).isPositive();
		as("csu.member", () -> this.reopening.reopen(key, "The noise is back."));
		assertThat(this.engine.openTasks(key)).containsExactly("Task_ContactTheVictim");
		this.engine.work(key, CaseOnTheEngine.plan());
		close(key);
		this.engine.complete(key, "Task_TellTheVictim", Map.of("channel", "LETTER"));
		this.engine.complete(key, "Task_SurveyTheVictim", Map.of("willing", "DECLINED"));
		assertThat(this.engine.now(key).status()).isEqualTo(CaseStatus.CLOSED);
		assertThat(this.surveys.of(key)).extracting(SurveyView::state)
			.containsExactly(SurveyState.ANSWERED, SurveyState.DECLINED);
	}

	@Test
	void aCaseOfSeveralAgenciesWaitsForTheTaskGroupAndAsksThemThen() {
		String key = this.engine.open(CaseCategory.DRUGS, this.engine.resident("Resident 15"));
		this.engine.work(key, CaseOnTheEngine.plan("police"));
		assertThat(this.engine.openTasks(key)).containsExactly("Task_AcceptIntoTheTaskGroup");
		assertThat(refused(
				() -> this.engine.complete(key, "Task_AcceptIntoTheTaskGroup", Map.of("decision", "NOT_ACCEPTED"))))
			.singleElement()
			.asString()
			.contains("Say why");
		this.engine.complete(key, "Task_AcceptIntoTheTaskGroup",
				Map.of("decision", "NOT_ACCEPTED", "reason", "One agency can do it."));
		assertThat(this.engine.openTasks(key)).containsExactly("Task_AnswerTheRequest", "Task_ProposeClosure",
				"Task_UpdateTheVictim");
		this.engine.complete(key, "Task_AnswerTheRequest", Map.of("answer", "NOTHING"));
		assertThat(this.engine.now(key).agencies()).isEmpty();
		close(key);
		assertThat(this.engine.now(key).accepted()).isFalse();
	}

	@Test
	void aCaseInWhichNothingHappensIsSuggestedForClosureAndThenReviewed() {
		String key = this.engine.open(CaseCategory.NOISE_DOGS, null);
		this.engine.work(key, CaseOnTheEngine.plan());
		assertThat(this.engine.due(key, "Task_ProposeClosure")).containsExactly("2026-07-13");
		this.engine.itIs(LocalDate.of(2026, 7, 14));
		assertThat(this.engine.now(key).suggestedOn()).isEqualTo(LocalDate.of(2026, 7, 14));
		this.engine.itIs(LocalDate.of(2026, 7, 21));
		assertThat(reviewsOf(key)).extracting((review) -> review.step().task()).containsExactly("Task_ProposeClosure");
		this.engine.link(key, CaseCategory.NOISE_DOGS);
		assertThat(this.engine.now(key).suggestedOn()).isNull();
		assertThat(this.engine.due(key, "Task_ProposeClosure")).containsExactly("2026-09-02");
		assertThat(this.engine.openTasks(key)).contains("Task_UpdateTheVictim", "Task_AssessTheRiskAgain");
	}

	@Test
	void anAnonymousCaseIsAssessedAtOnceAndClosedWithoutTellingAnybody() {
		String key = this.engine.open(CaseCategory.FLY_TIPPING, null);
		assertThat(this.engine.openTasks(key)).containsExactly("Task_AssessTheRisk");
		this.engine.work(key, CaseOnTheEngine.plan());
		assertThat(this.engine.openTasks(key)).containsExactly("Task_ProposeClosure");
		close(key);
		assertThat(this.engine.openTasks(key)).isEmpty();
		assertThat(this.engine.now(key).status()).isEqualTo(CaseStatus.CLOSED);
	}

	@Test
	void aVictimWhoCannotBeReachedIsWrittenToAfterThreeTries() {
		String key = this.engine.open(CaseCategory.ALCOHOL, this.engine.resident("Resident 16"));
		Map<String, Object> failed = Map.of("outcome", "NOT_REACHED", "channel", "VISIT");
		Map<String, Object> letter = Map.of("outcome", "LETTER_SENT");
		assertThat(refused(() -> this.engine.complete(key, "Task_ContactTheVictim", letter))).singleElement()
			.asString()
			.contains("3 times");
		this.engine.complete(key, "Task_ContactTheVictim", failed);
		this.engine.complete(key, "Task_ContactTheVictim", failed);
		this.engine.complete(key, "Task_ContactTheVictim", failed);
		this.engine.complete(key, "Task_ContactTheVictim", letter);
		this.engine.work(key, CaseOnTheEngine.plan());
		assertThat(this.engine.openTasks(key)).containsExactly("Task_ProposeClosure");
		Map<String, Object> noContact = Map.of("outcome", "NO_CONTACT", "behaviour", "NOT_KNOWN", "summary",
				"Nobody answered.");
		assertThat(refused(() -> this.engine.complete(key, "Task_ProposeClosure", noContact))).hasSize(1);
		this.engine.itIs(LocalDate.of(2026, 6, 16));
		this.engine.complete(key, "Task_ProposeClosure", noContact);
		assertThat(this.engine.teams(key, "Task_ApproveClosure")).containsExactly("agency:csu/coordinator");
	}

	@Test
	void offensiveGraffitiHasFortyEightHoursByTheClock() {
		this.engine.itIs(LocalDate.of(2026, 6, 5));
		String key = this.engine.open(CaseCategory.OFFENSIVE_GRAFFITI, null);
		assertThat(this.engine.due(key, "Task_RemoveTheGraffiti")).containsExactly("2026-06-07");
		this.engine.complete(key, "Task_AssessTheRisk", CaseOnTheEngine.risk());
		this.engine.complete(key, "Task_AgreeTheActionPlan", CaseOnTheEngine.plan());
		assertThat(refused(() -> this.engine.complete(key, "Task_ProposeClosure", CLOSE))).singleElement()
			.asString()
			.startsWith("Offensive graffiti");
		this.engine.itIs(LocalDate.of(2026, 6, 8));
		assertThat(reviewsOf(key)).extracting((review) -> review.step().task())
			.containsExactly("Task_RemoveTheGraffiti");
		this.engine.complete(key, "Task_RemoveTheGraffiti", Map.of("removedOn", "2026-06-07", "removedAt", "08:30"));
		LocalDate found = LocalDate.of(2026, 6, 5);
		assertThat(Actor.as("manager", () -> this.counts.graffiti("sevenoaks", found, found)))
			.isEqualTo(new RemovedGraffiti(1, 1));
	}

	@Test
	void nobodyApprovesTheClosureThatTheyProposed() {
		String key = this.engine.open(CaseCategory.NUISANCE_BIKES, null);
		this.engine.work(key, CaseOnTheEngine.plan());
		this.engine.completeAs("csu.coordinator", key, "Task_ProposeClosure", CLOSE);
		assertThatExceptionOfType(CaseClosing.OwnProposal.class)
			.isThrownBy(() -> this.engine.completeAs("csu.coordinator", key, "Task_ApproveClosure", APPROVE));
		assertThat(this.engine.now(key).status()).isEqualTo(CaseStatus.CLOSURE_PROPOSED);
	}

	@Test
	void aReturnedClosureIsProposedAgainAndAReportMeanwhileStopsIt() {
		String key = this.engine.open(CaseCategory.NEIGHBOUR_NUISANCE, null);
		this.engine.work(key, CaseOnTheEngine.plan());
		this.engine.complete(key, "Task_ProposeClosure", CLOSE);
		this.engine.complete(key, "Task_ApproveClosure", Map.of("decision", "RETURN", "comment", "Ask the warden."));
		this.engine.complete(key, "Task_ProposeClosure", CLOSE);
		this.engine.link(key, CaseCategory.NEIGHBOUR_NUISANCE);
		assertThat(refused(() -> this.engine.complete(key, "Task_ApproveClosure", APPROVE))).singleElement()
			.asString()
			.startsWith("The risk is not assessed since");
	}

	@Test
	void aSurveyThatNobodyAnswersClosesTheCase() {
		String key = this.engine.open(CaseCategory.NOISE_PEOPLE, this.engine.resident("Resident 17"));
		this.engine.work(key, CaseOnTheEngine.plan());
		close(key);
		this.engine.complete(key, "Task_TellTheVictim", Map.of("channel", "EMAIL"));
		assertThat(this.engine.due(key, "Task_SurveyTheVictim")).containsExactly("2026-06-29");
		this.engine.itIs(LocalDate.of(2026, 6, 30));
		assertThat(this.engine.now(key).status()).isEqualTo(CaseStatus.CLOSED);
		assertThat(this.surveys.of(key)).extracting(SurveyView::state).containsExactly(SurveyState.NO_ANSWER);
	}

	@Test
	void theVictimAnswersByTheLinkOnceAndTheCaseCloses() {
		String key = this.engine.open(CaseCategory.NOISE_PEOPLE, this.engine.resident("Resident 23"));
		this.engine.work(key, CaseOnTheEngine.plan());
		close(key);
		this.engine.complete(key, "Task_TellTheVictim", Map.of("channel", "EMAIL"));
		String secret = Actor.as("csu.member", () -> this.sending.link(key)).replace("/survey/", "");
		SurveyAnswers answers = new SurveyAnswers(SurveyReply.YES, null, null, null, Satisfaction.SATISFIED, null,
				null);
		as("nobody", () -> this.links.answer(secret, answers));
		assertThat(this.engine.now(key).status()).isEqualTo(CaseStatus.CLOSED);
		assertThat(this.engine.openTasks(key)).isEmpty();
		assertThatExceptionOfType(StepNotOpen.class)
			.isThrownBy(() -> as("nobody", () -> this.links.answer(secret, answers)))
			.withMessageContaining("answered already");
	}

	@Test
	void aReopenedCaseNeedsTriesOfItsOwnBeforeALetter() {
		String key = this.engine.open(CaseCategory.ALCOHOL, this.engine.resident("Resident 24"));
		Map<String, Object> failed = Map.of("outcome", "NOT_REACHED", "channel", "VISIT");
		for (int tries = 0; tries < 3; tries++) {
			this.engine.complete(key, "Task_ContactTheVictim", failed);
		}
		this.engine.complete(key, "Task_ContactTheVictim", Map.of("outcome", "LETTER_SENT"));
		this.engine.work(key, CaseOnTheEngine.plan());
		close(key);
		this.engine.complete(key, "Task_TellTheVictim", Map.of("channel", "LETTER"));
		this.engine.complete(key, "Task_SurveyTheVictim", Map.of("willing", "DECLINED"));
		this.engine.itIs(LocalDate.of(2026, 6, 8));
		as("csu.member", () -> this.reopening.reopen(key, "A neighbour called."));
		assertThat(refused(() -> this.engine.complete(key, "Task_ContactTheVictim", Map.of("outcome", "LETTER_SENT"))))
			.singleElement()
			.asString()
			.endsWith("so far: 0");
		this.engine.work(key, CaseOnTheEngine.plan());
		assertThat(this.engine.openTasks(key)).contains("Task_UpdateTheVictim");
	}

	@Test
	void aClosedCaseIsReopenedWithinSixMonthsOnly() {
		String key = this.engine.open(CaseCategory.ABANDONED_VEHICLE, null);
		this.engine.work(key, CaseOnTheEngine.plan());
		close(key);
		assertThatExceptionOfType(StepNotOpen.class)
			.isThrownBy(() -> this.engine.link(key, CaseCategory.ABANDONED_VEHICLE))
			.withMessageContaining("Reopen it first");
		this.engine.itIs(LocalDate.of(2026, 12, 2));
		assertThat(refused(() -> as("csu.member", () -> this.reopening.reopen(key, "It is back.")))).singleElement()
			.asString()
			.contains("1 December 2026");
		this.engine.itIs(LocalDate.of(2026, 12, 1));
		as("csu.member", () -> this.reopening.reopen(key, "It is back."));
		assertThat(this.engine.openTasks(key)).containsExactly("Task_AssessTheRisk");
	}

	@Test
	void aWithdrawnCaseLeavesNothingOpen() {
		String key = this.engine.open(CaseCategory.GRAFFITI, null);
		this.engine.work(key, CaseOnTheEngine.plan());
		as("csu.member", () -> this.agencies.ask(key, new AgencyRequest("kcc-wardens", "Look at it.", null)));
		as("manager", () -> this.changes.withdraw(key, "Opened in error."));
		assertThat(this.engine.openTasks(key)).isEmpty();
		assertThat(this.engine.now(key).words()).isEqualTo("Withdrawn");
		assertThatExceptionOfType(StepNotOpen.class)
			.isThrownBy(() -> as("manager", () -> this.reopening.reopen(key, "Not in error.")));
	}

	@Test
	void aMergedCaseLeavesItsPeopleToTheOther() {
		String victim = this.engine.resident("Resident 18");
		String key = this.engine.open(CaseCategory.HARASSMENT, victim);
		String other = this.engine.open(CaseCategory.NOISE_MUSIC, null);
		String ref = this.engine.now(other).ref();
		as("manager", () -> this.changes.merge(key, ref, "The same neighbours."));
		assertThat(this.engine.now(other).victims()).containsExactly(victim);
		assertThat(this.engine.now(other).categories()).contains(CaseCategory.HARASSMENT);
		assertThat(this.engine.now(other).reports()).isEqualTo(2);
		assertThat(this.engine.openTasks(key)).isEmpty();
	}

	@Test
	void anotherLeadAgencyGetsTheOpenSteps() {
		String key = this.engine.open(CaseCategory.NOISE_MUSIC, this.engine.resident("Resident 19"));
		as("manager", () -> this.changes.changeLead(key, "sdc-housing", "Their tenants."));
		assertThat(this.engine.teams(key, "Task_ContactTheVictim")).containsExactly("agency:sdc-housing/member");
	}

	private void close(String key) {
		this.engine.complete(key, "Task_ProposeClosure", CLOSE);
		this.engine.complete(key, "Task_ApproveClosure", APPROVE);
	}

	private List<OverdueView> reviewsOf(String key) {
		return this.reviews.history("sevenoaks", "/cases/" + this.engine.now(key).ref());
	}

	private static List<String> refused(Runnable work) {
		return catchThrowableOfType(InvalidAnswers.class, work::run).errors()
			.stream()
			.map(FieldError::message)
			.toList();
	}

	private static void as(String account, Runnable work) {
		Actor.as(account, () -> {
			work.run();
			return null;
		});
	}

}
