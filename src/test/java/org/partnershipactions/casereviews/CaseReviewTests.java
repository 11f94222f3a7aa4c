package org.partnershipactions.casereviews;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.partnershipactions.casereviews.CaseReviewEvent.AppealDecided;
import org.partnershipactions.casereviews.CaseReviewEvent.AppealMade;
import org.partnershipactions.casereviews.CaseReviewEvent.ApplicantTold;
import org.partnershipactions.casereviews.CaseReviewEvent.ReviewAcknowledged;
import org.partnershipactions.casereviews.CaseReviewEvent.ReviewAppliedFor;
import org.partnershipactions.casereviews.CaseReviewEvent.ReviewClosed;
import org.partnershipactions.casereviews.CaseReviewEvent.ReviewDateMoved;
import org.partnershipactions.casereviews.CaseReviewEvent.ReviewHandedOver;
import org.partnershipactions.casereviews.CaseReviewEvent.ReviewHeld;
import org.partnershipactions.casereviews.CaseReviewEvent.ReviewWithdrawn;
import org.partnershipactions.casereviews.CaseReviewEvent.ThresholdDecided;
import org.partnershipactions.casereviews.CaseReviewEvent.ThresholdWeighed;
import org.partnershipactions.casereviews.ReviewApplication.ApplicantKind;
import org.partnershipactions.casereviews.ReviewApplication.ConcernedMatter;
import org.partnershipactions.casereviews.ReviewApplication.ReportElsewhere;
import org.partnershipactions.casereviews.ReviewApplication.ReviewOpening;
import org.partnershipactions.casereviews.ReviewOutcome.ApplicantAnswer;
import org.partnershipactions.casereviews.ReviewOutcome.PanelOutcome;
import org.partnershipactions.casereviews.ReviewOutcome.Recommendation;
import org.partnershipactions.casereviews.ReviewOutcome.ReviewAppeal;
import org.partnershipactions.casereviews.ReviewOutcome.Threshold;
import org.partnershipactions.casereviews.ReviewOutcome.Weighing;
import org.partnershipactions.intake.Reporter.Channel;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.test.util.ReflectionTestUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The life of a case review, from the application until its outcome stands. */
class CaseReviewTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

	private static final LocalDate DUE = LocalDate.of(2026, 6, 8);

	private static final LocalDate APPEAL_UNTIL = LocalDate.of(2026, 6, 29);

	private static final ConcernedMatter CASE = new ConcernedMatter(ConcernedMatter.CASE, "case-1", "C-2026-0001");

	private final CaseReview review = new CaseReview(new ReviewOpening("sevenoaks", "csu",
			new ReviewApplication(ApplicantKind.VICTIM, "person-1", "person-1", null, TODAY, "Nothing changed.", null),
			List.of(CASE)), "CR-2026-001", DUE);

	@Test
	void beginsWithAnApplicationThatWaitsForAnAcknowledgement() {
		assertThat(this.review.stage()).isEqualTo(ReviewStage.APPLIED);
		assertThat(this.review.stepDue()).isEqualTo(DUE);
		assertThat(this.review.title()).isEqualTo("Case review, applied for by the victim");
		assertThat(events())
			.containsExactly(new ReviewAppliedFor(this.review.key(), "CR-2026-001", "csu", ApplicantKind.VICTIM));
	}

	@Test
	void takesInWhatItConcernsOnceWhenItIsAcknowledged() {
		ConcernedMatter report = new ConcernedMatter(ConcernedMatter.REPORT, "report-1", "R-2026-00001");
		ReportElsewhere elsewhere = new ReportElsewhere("The landlord", TODAY.minusDays(9), TODAY.minusDays(8));
		this.review.acknowledge(null, List.of(CASE, report), List.of(elsewhere));
		assertThat(this.review.subjects()).containsExactly(CASE, report);
		assertThat(this.review.elsewhere()).containsExactly(elsewhere);
		assertThat(this.review.application().consent()).isNull();
		assertThat(events()).endsWith(new ReviewAcknowledged(this.review.key()));
	}

	@Test
	void notesTheConsentThatComesWithTheAcknowledgement() {
		this.review.acknowledge(true, List.of(), List.of());
		assertThat(this.review.application().consent()).isTrue();
	}

	@Test
	void goesToTheBodiesWhereEnoughReportsQualify() {
		this.review.decide(threshold(true), DUE);
		assertThat(this.review.stage()).isEqualTo(ReviewStage.APPLIED);
		this.review.ask(DUE);
		assertThat(this.review.stage()).isEqualTo(ReviewStage.SHARING);
		assertThat(events()).contains(new ThresholdDecided(this.review.key(), 3, true));
	}

	@Test
	void isWeighedWhereFewerReportsQualify() {
		this.review.decide(threshold(false), DUE);
		assertThat(this.review.stage()).isEqualTo(ReviewStage.TO_DECIDE);
		this.review.weigh(weighing(false), DUE);
		assertThat(this.review.stage()).isEqualTo(ReviewStage.TO_TELL);
		assertThat(events()).endsWith(new ThresholdWeighed(this.review.key(), false));
	}

	@Test
	void goesOnToTheBodiesWhereHarmDecidesForAReview() {
		this.review.decide(threshold(false), DUE).weigh(weighing(true), DUE);
		assertThat(this.review.stage()).isEqualTo(ReviewStage.SHARING);
	}

	@Test
	void rejectsAStepThatIsNotOpenAndSaysWhereItStands() {
		assertThatExceptionOfType(StepNotOpen.class).isThrownBy(() -> this.review.hold(panel(), List.of(), DUE))
			.withMessage("The panel cannot be recorded now. It now stands at: waits for acknowledgement.");
		assertThatExceptionOfType(StepNotOpen.class).isThrownBy(() -> this.review.weigh(weighing(true), DUE));
		assertThatExceptionOfType(StepNotOpen.class).isThrownBy(() -> this.review.tell(answer()));
		this.review.ask(DUE);
		assertThatExceptionOfType(StepNotOpen.class)
			.isThrownBy(() -> this.review.acknowledge(null, List.of(), List.of()));
	}

	@Test
	void asksEachBodyOnceForActionOnWhatThePanelRecommends() {
		held();
		List<String> first = this.review.askEach((one) -> "request-" + one.agency());
		assertThat(first).containsExactly("request-moat", "request-kfrs");
		this.review.askAnother(new Recommendation("police", "Visit together.", DUE, null));
		assertThat(this.review.askEach((one) -> "request-" + one.agency())).containsExactly("request-police");
		assertThat(this.review.recommendations()).extracting(Recommendation::contributionKey)
			.containsExactly("request-moat", "request-kfrs", "request-police");
		assertThat(events()).contains(new ReviewHeld(this.review.key(), "kent-police", true, 2));
	}

	@Test
	void closesWhenTheTimeToAppealIsOver() {
		told();
		assertThat(this.review.stage()).isEqualTo(ReviewStage.TOLD);
		assertThat(this.review.stepDue()).isNull();
		this.review.appealPeriodOver();
		assertThat(this.review.stage()).isEqualTo(ReviewStage.CLOSED);
		assertThat(events()).endsWith(new ApplicantTold(this.review.key(), Channel.EMAIL),
				new ReviewClosed(this.review.key()));
	}

	@Test
	void takesOneAppealUntilItsLastDay() {
		assertThatExceptionOfType(StepNotOpen.class).isThrownBy(() -> appeal(TODAY))
			.withMessage("An appeal can be made once the applicant was told the outcome of CR-2026-001.");
		told();
		assertThatExceptionOfType(StepNotOpen.class).isThrownBy(() -> appeal(APPEAL_UNTIL.plusDays(1)))
			.withMessage(
					"The time to appeal against CR-2026-001 ended on 29 June 2026. A new application can be made.");
		assertThat(this.review.appealWindow().open(APPEAL_UNTIL)).isTrue();
		appeal(APPEAL_UNTIL);
		assertThat(this.review.appealWindow().open(APPEAL_UNTIL)).isFalse();
		assertThatExceptionOfType(StepNotOpen.class).isThrownBy(() -> appeal(APPEAL_UNTIL))
			.withMessage("There was an appeal against CR-2026-001 already, on 29 June 2026."
					+ " An appeal can be made once.");
		assertThat(events()).endsWith(new AppealMade(this.review.key()));
	}

	@Test
	void takesNoAppealAfterAWithdrawal() {
		told();
		this.review.withdraw("Moved away.");
		assertThatExceptionOfType(StepNotOpen.class).isThrownBy(() -> appeal(TODAY));
	}

	@Test
	void waitsForTheDecisionOnAnAppealBeforeItCloses() {
		told();
		appeal(TODAY);
		this.review.appealPeriodOver();
		assertThat(this.review.stage()).isEqualTo(ReviewStage.TOLD);
		ReviewOpening again = this.review.again(DUE);
		assertThat(again.application().earlierRef()).isEqualTo("CR-2026-001");
		assertThat(again.application().appliedOn()).isEqualTo(DUE);
		assertThat(again.subjects()).containsExactly(CASE);
		this.review.decideAppeal(true, "The chair was not independent.", DUE, "CR-2026-002");
		assertThat(this.review.stage()).isEqualTo(ReviewStage.CLOSED);
		assertThat(this.review.appeal()).map(ReviewAppeal::newRef).contains("CR-2026-002");
		assertThat(events()).endsWith(new AppealDecided(this.review.key(), true), new ReviewClosed(this.review.key()));
	}

	@Test
	void rejectsADecisionOnAnAppealThatNobodyMade() {
		told();
		assertThatExceptionOfType(StepNotOpen.class).isThrownBy(() -> this.review.again(TODAY))
			.withMessage("There is no appeal to decide on CR-2026-001.");
		assertThatExceptionOfType(StepNotOpen.class)
			.isThrownBy(() -> this.review.decideAppeal(false, "Nothing new.", TODAY, null));
	}

	@Test
	void countsHowOftenTheDateOfItsOpenStepWasMoved() {
		this.review.moveDate(DUE.plusDays(1)).moveDate(DUE.plusDays(2));
		assertThat(this.review.timesMoved()).isEqualTo(2);
		assertThat(events()).endsWith(new ReviewDateMoved(this.review.key(), DUE.plusDays(1), DUE.plusDays(2)));
		this.review.ask(DUE);
		assertThat(this.review.timesMoved()).isZero();
	}

	@Test
	void movesTheDateOfTheAppealByItself() {
		told();
		appeal(TODAY);
		this.review.moveAppeal(DUE.plusDays(5));
		assertThat(this.review.appeal()).map(ReviewAppeal::due).contains(DUE.plusDays(5));
		assertThat(this.review.appeal()).map(ReviewAppeal::grounds).contains("Nobody heard me.");
	}

	@Test
	void anotherBodyCanBeTheSinglePointOfContact() {
		this.review.handOver("moat");
		assertThat(this.review.body()).isEqualTo("moat");
		assertThat(events()).endsWith(new ReviewHandedOver(this.review.key(), "csu", "moat"));
	}

	@Test
	void isWithdrawnOnce() {
		this.review.withdraw("Solved.");
		assertThat(this.review.stage()).isEqualTo(ReviewStage.WITHDRAWN);
		assertThat(events()).endsWith(new ReviewWithdrawn(this.review.key()));
		assertThatExceptionOfType(StepNotOpen.class).isThrownBy(() -> this.review.withdraw("Once more."))
			.withMessage("Application CR-2026-001 is over already: Withdrawn.");
	}

	@Test
	void forgetsPeopleAndWordsAndKeepsWhatFiguresCount() {
		this.review.acknowledge(null, List.of(), List.of(new ReportElsewhere("The landlord", TODAY, TODAY)));
		this.review.decide(threshold(false), DUE).weigh(weighing(true), DUE);
		held();
		this.review.tell(answer());
		appeal(TODAY);
		this.review.withdraw("Moved away.").erase();
		assertThat(this.review.erased()).isTrue();
		assertThat(this.review.elsewhere()).isEmpty();
		assertThat(this.review.subjects()).containsExactly(CASE);
		assertThat(this.review.weighing())
			.contains(new Weighing(true, "Erased", "Erased", "Erased", "csu.coordinator"));
		assertThat(this.review.panel()).map(PanelOutcome::findings).contains("Erased");
		assertThat(this.review.recommendations()).extracting(Recommendation::words).containsOnly("Erased");
		assertThat(this.review.recommendations()).extracting(Recommendation::agency).containsExactly("moat", "kfrs");
		assertThat(this.review.answer()).map(ApplicantAnswer::words).contains("Erased");
		assertThat(this.review.appeal()).map(ReviewAppeal::grounds).contains("Erased");
		assertThat(this.review.withdrawnReason()).contains("Erased");
	}

	private void held() {
		this.review.ask(DUE)
			.ready()
			.hold(panel(), List.of(new Recommendation("moat", "Change the locks.", DUE, null),
					new Recommendation("kfrs", "Visit.", null, null)), DUE);
	}

	private void told() {
		held();
		this.review.tell(answer());
	}

	private void appeal(LocalDate day) {
		this.review.appeal("Nobody heard me.", day, DUE);
	}

	private static Threshold threshold(boolean met) {
		return new Threshold(met ? 3 : 2, met, "Three reports", "CaseReviewThreshold", TODAY);
	}

	private static Weighing weighing(boolean held) {
		return new Weighing(held, "Every week", "She cannot sleep", "None", "csu.coordinator");
	}

	private static PanelOutcome panel() {
		return new PanelOutcome(TODAY, "kent-police", "Head of service", true, null, "Nobody joined it up.");
	}

	private static ApplicantAnswer answer() {
		return new ApplicantAnswer(Channel.EMAIL, "We recommend new locks.", TODAY, APPEAL_UNTIL);
	}

	private List<Object> events() {
		Collection<?> events = ReflectionTestUtils.invokeMethod(this.review, "domainEvents");
		return new ArrayList<>(events);
	}

}
