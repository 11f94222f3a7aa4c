package org.partnershipactions.overdue;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.overdue.LevelFinding.LevelFacts;
import org.partnershipactions.overdue.ReviewOverdueWork.Decision;
import org.partnershipactions.workflow.Step;
import org.partnershipactions.workflow.StepNotOpen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OverdueReviewTests {

	private static final Instant NOW = Instant.parse("2027-02-01T10:00:00Z");

	private static final LocalDate TODAY = LocalDate.of(2027, 2, 1);

	private static final LocalDate SOON = LocalDate.of(2027, 2, 4);

	@Test
	void beginsByAskingTheAgencyToExplain() {
		OverdueView view = late().view();
		assertThat(view.state()).isEqualTo(OverdueReviewState.EXPLAINING);
		assertThat(view.level()).isEqualTo(OverdueLevel.AGENCY);
		assertThat(view.team()).isEqualTo("agency:police");
	}

	@Test
	void goesToReviewWithTheExplanation() {
		OverdueReview review = late().explain(explanation(SOON), TODAY, SOON);
		assertThat(review.view().state()).isEqualTo(OverdueReviewState.REVIEWING);
		assertThat(review.view().reason()).isEqualTo("STAFF");
		assertThat(review.reviewDue()).isEqualTo(SOON);
	}

	@Test
	void goesToReviewInSilenceToo() {
		OverdueView view = late().noteSilence(SOON).view();
		assertThat(view.state()).isEqualTo(OverdueReviewState.REVIEWING);
		assertThat(view.reason()).isNull();
	}

	@Test
	void rejectsAnExplanationAfterTheManagerHasIt() {
		OverdueReview silent = late().noteSilence(SOON);
		assertThatExceptionOfType(StepNotOpen.class).isThrownBy(() -> silent.explain(explanation(SOON), TODAY, SOON))
			.withMessageContaining("waiting for a decision");
	}

	@Test
	void rejectsProposingToday() {
		assertThatExceptionOfType(InvalidAnswers.class)
			.isThrownBy(() -> late().explain(explanation(TODAY), TODAY, SOON))
			.satisfies((refusal) -> assertThat(refusal.errors()).extracting(FieldError::field)
				.containsExactly("proposedDate"));
	}

	@Test
	void rejectsADecisionBeforeTheReview() {
		assertThatExceptionOfType(StepNotOpen.class).isThrownBy(() -> late().decide(chase(), TODAY, NOW));
	}

	@Test
	void rejectsANewDateThatIsNotAfterToday() {
		assertRefused(new ReviewOverdueWork(Decision.NEW_DATE, TODAY, null, "Half-term"), "newDate");
		assertRefused(new ReviewOverdueWork(Decision.NEW_DATE, null, null, "Half-term"), "newDate");
		assertRefused(new ReviewOverdueWork(Decision.CHANGE_AGENCY, TODAY, "kfrs", "Half-term"), "newDate");
	}

	@Test
	void rejectsAnotherAgencyWithoutItsName() {
		assertRefused(new ReviewOverdueWork(Decision.CHANGE_AGENCY, null, "", "They can"), "agency");
	}

	@Test
	void rejectsADecisionWithoutAComment() {
		assertRefused(new ReviewOverdueWork(Decision.WITHDRAW, null, null, " "), "comment");
	}

	@Test
	void isDecidedOnceAndForAll() {
		OverdueReview decided = reviewing().decide(chase(), TODAY, NOW);
		assertThat(decided.view().state()).isEqualTo(OverdueReviewState.DECIDED);
		assertThat(decided.view().decision()).isEqualTo("CHASE");
		assertThatExceptionOfType(StepNotOpen.class).isThrownBy(() -> decided.decide(chase(), TODAY, NOW));
	}

	@Test
	void waitsForTheBoardAfterItWasRaised() {
		OverdueReview raised = reviewing().decide(raise(), TODAY, NOW).raise(SOON.plusDays(5));
		assertThat(raised.view().state()).isEqualTo(OverdueReviewState.REVIEWING);
		assertThat(raised.level()).isEqualTo(OverdueLevel.BOARD);
		assertThat(raised.reviewDue()).isEqualTo(SOON.plusDays(5));
	}

	@Test
	void rejectsRaisingAboveTheBoard() {
		OverdueReview raised = reviewing().decide(raise(), TODAY, NOW).raise(SOON);
		assertThatExceptionOfType(InvalidAnswers.class).isThrownBy(() -> raised.decide(raise(), TODAY, NOW))
			.withMessageContaining("board has this already");
	}

	@Test
	void endsWhenTheWorkIsNoLongerLate() {
		assertThat(late().end(Instant.EPOCH).view().state()).isEqualTo(OverdueReviewState.ENDED);
	}

	static LateItem aLateItem(String key) {
		return aLateItemOf("sevenoaks", key);
	}

	static LateItem aLateItemOf(String partnership, String key) {
		return new LateItem(partnership, new Step("PriorityAction", "Task_PlanDelivery", key), "3.5",
				"Promote successes", "/plan/2026-27/3.5", 3, "agency:police", "Plan delivery",
				LocalDate.of(2027, 1, 29), 0, false);
	}

	static ExplainDelay explanation(LocalDate proposed) {
		return new ExplainDelay("STAFF", "Two officers left", "One joins next week", proposed);
	}

	static ReviewOverdueWork chase() {
		return new ReviewOverdueWork(Decision.CHASE, null, null, "Nearly there");
	}

	static ReviewOverdueWork raise() {
		return new ReviewOverdueWork(Decision.RAISE, null, null, "The board should know");
	}

	private static OverdueReview late() {
		return new OverdueReview(aLateItem("action-1"), SOON, NOW).found(
				new LevelFinding(new LevelFacts(SOON, 1, LevelFinding.NONE), OverdueLevel.AGENCY, "EscalationLevel"));
	}

	private static OverdueReview reviewing() {
		return late().noteSilence(SOON);
	}

	private static void assertRefused(ReviewOverdueWork answers, String field) {
		assertThatExceptionOfType(InvalidAnswers.class).isThrownBy(() -> reviewing().decide(answers, TODAY, NOW))
			.satisfies((refusal) -> assertThat(refusal.errors()).extracting(FieldError::field).containsExactly(field));
	}

}
