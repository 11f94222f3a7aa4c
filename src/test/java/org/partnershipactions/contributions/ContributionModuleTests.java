package org.partnershipactions.contributions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.contributions.AnswerRequest.Answer;
import org.partnershipactions.contributions.ContributionEvent.ContributionReminderDue;
import org.partnershipactions.contributions.DecideOnDecline.Decision;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.overdue.OverdueLevel;
import org.partnershipactions.overdue.OverdueReviewing;
import org.partnershipactions.overdue.OverdueTasks;
import org.partnershipactions.overdue.OverdueView;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.testing.RecordedProcesses;
import org.partnershipactions.testing.SampleQueues;
import org.partnershipactions.testing.Scene;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.partnershipactions.contributions.ContributionStep.ANSWER;
import static org.partnershipactions.contributions.ContributionStep.MAKE;

@ContributionsAlone
@Scene("contributions")
@RecordApplicationEvents
@Transactional
class ContributionModuleTests {

	private static final LocalDate TODAY = LocalDate.of(2027, 2, 1);

	@Autowired
	private ContributionRequesting requests;

	@Autowired
	private ContributionAnswering answers;

	@Autowired
	private DeclineDeciding decisions;

	@Autowired
	private ContributionTasks tasks;

	@Autowired
	private RecordedProcesses processes;

	@Autowired
	private SampleQueues person;

	@Autowired
	private PartnershipClock clock;

	@Autowired
	private ContributionModule.SampleHost host;

	@Autowired
	private OverdueReviewing overdue;

	@Autowired
	private OverdueTasks overdueTasks;

	@Autowired
	private ContributionOverdue lateWork;

	@BeforeEach
	void begin() {
		this.clock.moveTo(Instant.parse("2027-02-01T10:00:00Z"));
		this.processes.forget();
		this.host.highRisk = false;
		this.person.hold("agency:police/coordinator", "agency:police/member");
	}

	@Test
	void givesFiveWorkingDaysToAnswerAndRemindsTwoBefore() {
		String key = ask("police");
		assertThat(this.tasks.answerer(key)).isEqualTo("agency:police/coordinator");
		assertThat(this.tasks.answerDue(key)).isEqualTo(PartnershipClock.endOf(LocalDate.of(2027, 2, 8)));
		assertThat(this.tasks.answerLate(key)).isEqualTo(PartnershipClock.after(LocalDate.of(2027, 2, 8)));
		assertThat(this.tasks.answerReminder(key)).isEqualTo(PartnershipClock.after(LocalDate.of(2027, 2, 3)));
	}

	@Test
	void tellsTheProcessTheAnswerInTwoFacts() {
		answer(ask("police"), Answer.ACCEPT);
		answer(ask("police"), Answer.NOTHING);
		answer(ask("police"), Answer.DECLINE);
		assertThat(this.processes.told()).containsExactly(
				"complete Task_AnswerTheRequest{accepted=true, declined=false}",
				"complete Task_AnswerTheRequest{accepted=false, declined=false}",
				"complete Task_AnswerTheRequest{accepted=false, declined=true}");
	}

	@Test
	void givesFiveWorkingDaysFromAcceptanceWhereTheDayHasPassed() {
		String key = ask("police");
		this.clock.moveTo(Instant.parse("2027-03-18T10:00:00Z"));
		answer(key, Answer.ACCEPT);
		assertThat(this.tasks.contributor(key)).isEqualTo("agency:police/member");
		assertThat(this.tasks.contributionDue(key)).isEqualTo(PartnershipClock.endOf(LocalDate.of(2027, 3, 25)));
		assertThat(this.tasks.contributionReminder(key)).isEqualTo(PartnershipClock.after(LocalDate.of(2027, 3, 17)));
	}

	@Test
	void asksTheOtherAgencyBeforeTheDeclinedRequestEnds() {
		String key = declined();
		this.processes.forget();
		as(() -> this.decisions.decide(key, new DecideOnDecline(Decision.ASK_ANOTHER, "kfrs", "Try them")));
		assertThat(this.processes.told()).containsExactly("ask kfrs",
				"complete Task_DecideOnTheDeclinedRequest{anotherAgencyAsked=true, takenToManager=false}");
		assertThat(this.requests.view(key).state()).isEqualTo(ContributionState.REPLACED);
	}

	@Test
	void rejectsAskingAnAgencyTwiceAndNamesThoseAsked() {
		String key = declined();
		ask("moat");
		assertThatExceptionOfType(InvalidAnswers.class)
			.isThrownBy(
					() -> as(() -> this.decisions.decide(key, new DecideOnDecline(Decision.ASK_ANOTHER, "moat", null))))
			.satisfies((refusal) -> assertThat(refusal.errors().get(0).message())
				.isEqualTo("Choose an agency that was not asked yet. Asked already: Kent Police, Moat"));
		assertThat(this.decisions.values(key).get("agencies").toString()).contains("kfrs")
			.doesNotContain("moat", "police");
	}

	@Test
	void passesTheDecisionToTheManagerAndOnlyToThem() {
		String key = declined();
		assertThat(this.tasks.decider(key)).isEqualTo("agency:csu/coordinator");
		as(() -> this.decisions.decide(key, new DecideOnDecline(Decision.TO_MANAGER, null, null)));
		assertThat(this.tasks.decider(key)).isEqualTo("partnership/manager");
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> as(() -> this.decisions.decide(key, new DecideOnDecline(Decision.GO_ON, null, null))));
	}

	@Test
	void refusesThoseWhoDoNotHoldTheQueue() {
		String key = ask("police");
		this.person.hold("agency:kfrs/coordinator");
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> answer(key, Answer.ACCEPT));
	}

	@Test
	void hidesTheRequestsOfOtherPartnerships() {
		String key = ask("police");
		this.person.moveTo("elsewhere");
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> answer(key, Answer.ACCEPT));
	}

	@Test
	void keepsWhatAMemberDid() {
		String key = ask("police");
		answer(key, Answer.ACCEPT);
		as(() -> this.answers.make(key, new MakeContribution("Three articles", TODAY, 3)));
		assertThat(this.requests.of("action", "action-1")).extracting(ContributionView::counted).containsExactly(3);
		assertThat(this.processes.told()).last().isEqualTo("complete Task_MakeTheContribution{}");
	}

	@Test
	void releasesAllThatIsOpenAndTellsTheirProcesses() {
		answer(ask("police"), Answer.NOTHING);
		ask("kfrs");
		this.processes.forget();
		this.requests.releaseAll("action", "action-1", "Withdrawn");
		assertThat(this.requests.of(List.of("action-1"))).extracting(ContributionView::state)
			.containsExactly(ContributionState.RELEASED, ContributionState.NOTHING);
		assertThat(this.processes.told()).containsExactly("tell Contribution RequestWithdrawn");
	}

	@Test
	void movesOpenOnesWithTheirSubjectButNeverIntoThePast() {
		String key = ask("police");
		answer(key, Answer.ACCEPT);
		this.requests.dueMoved("action", "action-1", TODAY.minusDays(3));
		assertThat(this.requests.view(key).due()).isEqualTo(LocalDate.of(2027, 2, 8));
		this.requests.moveDate(key, LocalDate.of(2027, 3, 1), "Half-term");
		this.tasks.reviewLateContribution(key);
		assertThat(late(key, MAKE).timesMoved()).isOne();
		assertThat(this.processes.told()).endsWith("refresh Contribution", "refresh Contribution",
				"start OverdueReview{}");
	}

	@Test
	void remindsBeforeAnythingFallsLate(ApplicationEvents events) {
		String key = ask("police");
		this.tasks.remindOfAnswer(key);
		answer(key, Answer.ACCEPT);
		this.tasks.remindOfContribution(key);
		assertThat(events.stream(ContributionReminderDue.class)).extracting(ContributionReminderDue::task)
			.containsExactly(ANSWER.task(), MAKE.task());
	}

	@Test
	void opensAReviewOfALateAnswerUnderTheNameThatItsSubjectHasNow() {
		String key = ask("police");
		this.tasks.reviewLateAnswer(key);
		OverdueView review = late(key, ANSWER);
		assertThat(review.due()).isEqualTo(LocalDate.of(2027, 2, 8));
		assertThat(review.stepLabel()).isEqualTo("Answer the request");
		assertThat(review.team()).isEqualTo("agency:police");
		assertThat(review.subjectTitle()).isEqualTo("Renamed since");
		assertThat(review.path()).isEqualTo("/actions/2026-27/3.4");
		assertThat(review.priority()).isEqualTo(3);
	}

	@Test
	void opensAReviewOfALateContributionWithItsOwnDate() {
		String key = ask("police");
		answer(key, Answer.ACCEPT);
		this.tasks.reviewLateContribution(key);
		OverdueView review = late(key, MAKE);
		assertThat(review.due()).isEqualTo(LocalDate.of(2027, 3, 17));
		assertThat(review.stepLabel()).isEqualTo("Make the contribution");
	}

	@Test
	void saysWhetherSomebodyIsAtHighRiskWhenItLooksForTheLevel() {
		this.host.highRisk = true;
		String key = ask("police");
		this.tasks.reviewLateAnswer(key);
		this.overdueTasks.findLevel(late(key, ANSWER).key());
		assertThat(late(key, ANSWER).level()).isEqualTo(OverdueLevel.BOARD);
	}

	@Test
	void givesWhatIsLateToAnotherAgencyAndReleasesTheFirst() {
		String key = ask("police");
		this.processes.forget();
		assertThat(this.lateWork.agencies(ANSWER.of(key))).extracting((choice) -> choice.get("value")).contains("kfrs");
		this.lateWork.changeAgency(ANSWER.of(key), "kfrs", "They were there");
		assertThat(this.requests.view(key).state()).isEqualTo(ContributionState.RELEASED);
		assertThat(this.processes.told()).containsExactly("ask kfrs", "tell Contribution RequestWithdrawn");
	}

	@Test
	void carriesOutEveryOtherDecisionOnWhatIsLate() {
		String key = ask("police");
		this.processes.forget();
		this.lateWork.moveDate(ANSWER.of(key), LocalDate.of(2027, 2, 15), "Half-term");
		assertThat(this.requests.view(key).answerDue()).isEqualTo(LocalDate.of(2027, 2, 15));
		this.lateWork.chase(ANSWER.of(key), LocalDate.of(2027, 2, 16));
		this.lateWork.withdraw(ANSWER.of(key), "Not needed");
		assertThat(this.requests.view(key).reason()).isEqualTo("Not needed");
		assertThat(this.processes.told()).containsExactly("refresh Contribution",
				"rearm BoundaryEvent_AnswerTheRequestLate", "tell Contribution RequestWithdrawn");
	}

	@Test
	void listsWhatOneAgencyWasAskedFor() {
		ask("police");
		ask("kfrs");
		assertThat(this.requests.ofAgency("sevenoaks", "kfrs")).hasSize(1);
		assertThat(this.requests.ofAgency("elsewhere", "kfrs")).isEmpty();
	}

	private OverdueView late(String key, ContributionStep step) {
		return this.overdue.openFor(step.of(key)).orElseThrow();
	}

	private String ask(String agency) {
		return this.requests.ask(ContributionTests.aRequest(agency));
	}

	private String declined() {
		String key = ask("police");
		answer(key, Answer.DECLINE);
		this.person.hold("agency:csu/coordinator");
		return key;
	}

	private void answer(String key, Answer answer) {
		as(() -> this.answers.answer(key, new AnswerRequest(answer, "No officers")));
	}

	private static void as(Runnable work) {
		Actor.as("somebody", () -> {
			work.run();
			return null;
		});
	}

}
