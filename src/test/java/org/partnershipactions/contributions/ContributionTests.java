package org.partnershipactions.contributions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.contributions.DecideOnDecline.Decision;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.workflow.StepNotOpen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ContributionTests {

	private static final Instant NOW = Instant.parse("2027-02-01T10:00:00Z");

	private static final LocalDate ANSWER_DUE = LocalDate.of(2027, 2, 8);

	private static final LocalDate DUE = LocalDate.of(2027, 3, 17);

	private final PartnershipClock clock = new PartnershipClock(List.of());

	@BeforeEach
	void stopOnTheFirstOfFebruary() {
		this.clock.moveTo(NOW);
	}

	@Test
	void beginsInSilence() {
		ContributionView view = asked().view();
		assertThat(view.state().open()).isTrue();
		assertThat(view.state().silent()).isTrue();
		assertThat(view.answerDue()).isEqualTo(ANSWER_DUE);
		assertThat(view.due()).isEqualTo(DUE);
	}

	@Test
	void isHeldToTheDayThatComesWithAcceptance() {
		ContributionView view = asked().accept(DUE.plusDays(1), NOW).view();
		assertThat(view.state()).isEqualTo(ContributionState.ACCEPTED);
		assertThat(view.due()).isEqualTo(DUE.plusDays(1));
		assertThat(view.answeredAt()).isEqualTo(NOW);
	}

	@Test
	void endsWithANilReturnWhichIsAnAnswer() {
		ContributionView view = asked().nothing("Not our area", NOW).view();
		assertThat(view.state()).isEqualTo(ContributionState.NOTHING);
		assertThat(view.state().silent()).isFalse();
		assertThat(view.endedAt()).isEqualTo(NOW);
	}

	@Test
	void rejectsDecliningWithoutAReason() {
		assertThatExceptionOfType(InvalidAnswers.class).isThrownBy(() -> asked().decline(" ", DUE, NOW))
			.satisfies(
					(refusal) -> assertThat(refusal.errors()).extracting(FieldError::field).containsExactly("reason"));
	}

	@Test
	void rejectsASecondAnswerAndSaysWhereItStands() {
		Contribution accepted = asked().accept(DUE, NOW);
		assertThatExceptionOfType(StepNotOpen.class).isThrownBy(() -> accepted.nothing(null, NOW))
			.withMessage("This request was answered already. It now stands at: accepted.");
	}

	@Test
	void rejectsAContributionBeforeItWasAccepted() {
		assertThatExceptionOfType(StepNotOpen.class).isThrownBy(() -> asked().make(made(), this.clock.instant()));
	}

	@Test
	void keepsWhatWasDoneAndCounted() {
		ContributionView view = asked().accept(DUE, NOW).make(made(), this.clock.instant()).view();
		assertThat(view.state()).isEqualTo(ContributionState.MADE);
		assertThat(view.counted()).isEqualTo(3);
		assertThat(view.doneOn()).isEqualTo(LocalDate.of(2027, 2, 1));
	}

	@Test
	void rejectsAContributionOfTomorrowAndACountBelowNothing() {
		Contribution accepted = asked().accept(DUE, NOW);
		MakeContribution wrong = new MakeContribution("", LocalDate.of(2027, 2, 2), -1);
		InvalidAnswers refusal = catchThrowableOfType(InvalidAnswers.class,
				() -> accepted.make(wrong, this.clock.instant()));
		assertThat(refusal.errors()).extracting(FieldError::field).containsExactly("done", "doneOn", "counted");
	}

	@Test
	void takesADeclinedRequestToTheManagerOnlyOnce() {
		Contribution declined = declined().decide(decision(Decision.TO_MANAGER), DUE, NOW);
		assertThat(declined.decline().withManager()).isTrue();
		assertThat(declined.view().state().open()).isTrue();
		assertThatExceptionOfType(InvalidAnswers.class)
			.isThrownBy(() -> declined.decide(decision(Decision.TO_MANAGER), DUE, NOW));
	}

	@Test
	void endsWhenGoingOnWithoutOrWithAnotherAgency() {
		assertThat(declined().decide(decision(Decision.GO_ON), DUE, NOW).view().state())
			.isEqualTo(ContributionState.WITHOUT);
		assertThat(declined().decide(decision(Decision.ASK_ANOTHER), DUE, NOW).view().state())
			.isEqualTo(ContributionState.REPLACED);
	}

	@Test
	void rejectsADecisionWhereNothingWasDeclined() {
		assertThatExceptionOfType(StepNotOpen.class)
			.isThrownBy(() -> asked().decide(decision(Decision.GO_ON), DUE, NOW));
	}

	@Test
	void isReleasedFromEveryOpenStateButNotTwice() {
		assertThat(declined().release("No longer needed", NOW).view().state()).isEqualTo(ContributionState.RELEASED);
		Contribution released = asked().release("No longer needed", NOW);
		assertThatExceptionOfType(StepNotOpen.class).isThrownBy(() -> released.release("Again", NOW));
	}

	@Test
	void movesTheDateThatTheAgencyIsHeldToNow() {
		assertThat(asked().moveDate(DUE, "Half-term").view().answerDue()).isEqualTo(DUE);
		Contribution accepted = asked().accept(DUE, NOW).moveDate(DUE.plusDays(7), "Half-term");
		assertThat(accepted.view().due()).isEqualTo(DUE.plusDays(7));
		assertThat(accepted.timesMoved()).isOne();
		Contribution declined = declined().moveDate(DUE.plusDays(7), "Half-term");
		assertThat(declined.decline().decisionDue()).as("of the decision").isEqualTo(DUE.plusDays(7));
		assertThat(declined.dueNow()).isEqualTo(DUE.plusDays(7));
		assertThatExceptionOfType(StepNotOpen.class)
			.isThrownBy(() -> declined().release("No longer needed", NOW).moveDate(DUE, "Half-term"));
	}

	@Test
	void showsInListsAsWhatItIsFor() {
		assertThat(asked().subject()).satisfies((subject) -> {
			assertThat(subject.kind()).isEqualTo("contribution");
			assertThat(subject.ref()).isEqualTo("3.5");
			assertThat(subject.path()).isEqualTo("/plan/2026-27/3.5");
		});
	}

	static ContributionRequest aRequest(String agency) {
		return new ContributionRequest("sevenoaks", "action", "action-1", "3.5", "Promote successes", 3,
				"/plan/2026-27/3.5", agency, "agency:csu/coordinator", "Two articles", DUE);
	}

	private static Contribution asked() {
		return new Contribution(aRequest("police"), ANSWER_DUE, NOW);
	}

	private static Contribution declined() {
		return asked().decline("No officers", DUE, NOW);
	}

	private static DecideOnDecline decision(Decision decision) {
		return new DecideOnDecline(decision, "kfrs", "Because");
	}

	private static MakeContribution made() {
		return new MakeContribution("Three articles", LocalDate.of(2027, 2, 1), 3);
	}

	@ParameterizedTest
	@CsvSource({
			// Today is 29 November; the local figure gives until 4 December to answer.
			"2026-11-18, 2026-12-02, 2026-12-02, 2026-12-02", "2027-03-17, 2027-03-31, 2026-12-04, 2027-03-17",
			"2026-12-01, 2026-12-15, 2026-12-04, 2026-12-04", "2026-11-10, 2026-11-20, 2026-12-04, 2026-12-04" })
	void oneWhoIsAskedLateOwesNothingThatIsOverAndNothingAfterTheSubject(LocalDate due, LocalDate notAfter,
			LocalDate answerDue, LocalDate contributionDue) {
		ContributionRequest late = new ContributionRequest("sevenoaks", "action", "action-1", "3.5",
				"Promote successes", 3, "/actions/2026-27/3.5", "police", "agency:csu/coordinator", null, due)
			.notAfter(notAfter);
		LocalDate answer = late.answerDue(LocalDate.of(2026, 12, 4), LocalDate.of(2026, 11, 29));
		assertThat(answer).isEqualTo(answerDue);
		assertThat(new Contribution(late, answer, Instant.EPOCH).view().due()).isEqualTo(contributionDue);
	}

}
