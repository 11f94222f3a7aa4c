package org.partnershipactions.overdue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.contributions.ContributionsAlone;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.overdue.OverdueEvent.LateWorkEnded;
import org.partnershipactions.overdue.ReviewOverdueWork.Decision;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.testing.RecordedProcesses;
import org.partnershipactions.testing.SampleQueues;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.workflow.Step;
import org.partnershipactions.workflow.TaskEvent;
import org.partnershipactions.workflow.TaskEvent.TaskChange;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ContributionsAlone
@Transactional
class OverdueModuleTests {

	private static final LocalDate NEXT_WEEK = LocalDate.of(2027, 2, 10);

	@Autowired
	private OverdueReviewing reviews;

	@Autowired
	private OverdueTasks tasks;

	@Autowired
	private OverdueDeciding decisions;

	@Autowired
	private LateWorkWatch watch;

	@Autowired
	private OverdueReading board;

	@Autowired
	private RecordedProcesses processes;

	@Autowired
	private SampleQueues person;

	@Autowired
	private OverdueModule.Ladder ladder;

	@Autowired
	private PartnershipClock clock;

	@BeforeEach
	void begin() {
		this.clock.moveTo(Instant.parse("2027-02-01T10:00:00Z"));
		this.person.hold("agency:police/coordinator");
		this.processes.forget();
	}

	@Test
	void neverOpensTwoReviewsOfOneStep() {
		String key = fellLate("action-1");
		this.reviews.open(OverdueReviewTests.aLateItem("action-1"));
		assertThat(this.reviews.open("sevenoaks")).extracting(OverdueView::key).containsExactly(key);
		assertThat(this.processes.told()).containsExactly("start OverdueReview{}");
	}

	@Test
	void asksTheTableWithWhatIsKnownOfTheWork() {
		fellLate("action-1");
		assertThat(this.ladder.asked())
			.isEqualTo("{highRisk=false, levelBefore=none, timesMoved=0, workingDaysLate=1}");
	}

	@Test
	void givesThreeWorkingDaysToExplainAndThenFiveToDecide() {
		String key = fellLate("action-1");
		assertThat(this.tasks.explainer(key)).isEqualTo("agency:police/coordinator");
		assertThat(this.tasks.explanationDue(key)).isEqualTo(PartnershipClock.endOf(LocalDate.of(2027, 2, 4)));
		assertThat(this.tasks.explanationLate(key)).isEqualTo(PartnershipClock.after(LocalDate.of(2027, 2, 4)));
		this.tasks.noteSilence(key);
		assertThat(this.tasks.reviewer(key)).isEqualTo("partnership/manager");
		assertThat(this.tasks.reviewDue(key)).isEqualTo(PartnershipClock.endOf(LocalDate.of(2027, 2, 8)));
	}

	@Test
	void tellsThoseWhoExplainTheLateWorkAndNeverAQueueWhereNobodySits() {
		assertThat(this.reviews.explainer(fellLate("action-1"))).isEqualTo(Queue.ofAgency("police", "coordinator"));
		assertThat(this.reviews.explainer(late("action-2", "partnership"))).isEqualTo(Queue.ofPartnership("manager"));
		assertThat(this.reviews.explainer(late("action-3", "group:asb"))).isEqualTo(Queue.ofGroupLead("asb"));
	}

	/** Work of a team fell late; key of its review. */
	private String late(String action, String team) {
		LateItem item = OverdueReviewTests.aLateItem(action);
		this.reviews.open(new LateItem(item.partnership(), item.step(), item.subjectRef(), item.subjectTitle(),
				item.path(), item.priority(), team, item.stepLabel(), item.due(), 0, false));
		return this.reviews.openFor(item.step()).orElseThrow().key();
	}

	@Test
	void offersTheProposedDateToTheManager() {
		String key = fellLate("action-1");
		as(() -> this.decisions.explain(key, OverdueReviewTests.explanation(NEXT_WEEK)));
		assertThat(this.decisions.values(key)).containsEntry("newDate", NEXT_WEEK).containsKey("agencies");
		assertThat(this.processes.told()).last().isEqualTo("complete Task_ExplainTheDelay{}");
	}

	@Test
	void letsOnlyTheLateAgencyExplainAndOnlyTheManagerDecide() {
		String key = fellLate("action-1");
		this.person.hold("agency:kfrs/coordinator");
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> as(() -> this.decisions.explain(key, OverdueReviewTests.explanation(NEXT_WEEK))));
		this.tasks.noteSilence(key);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> as(() -> this.decisions.decide(key, OverdueReviewTests.chase())));
		this.person.hold("partnership/manager");
		this.person.moveTo("elsewhere");
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> as(() -> this.decisions.decide(key, OverdueReviewTests.chase())));
	}

	@Test
	void carriesOutEachDecision() {
		decide(new ReviewOverdueWork(Decision.NEW_DATE, NEXT_WEEK, null, "Agreed"));
		decide(OverdueReviewTests.chase());
		decide(new ReviewOverdueWork(Decision.CHANGE_AGENCY, NEXT_WEEK, "kfrs", "They can"));
		decide(new ReviewOverdueWork(Decision.WITHDRAW, null, null, "No longer needed"));
		assertThat(this.processes.told()).filteredOn((told) -> told.startsWith("late work"))
			.containsExactly("late work moves to 2027-02-10: Agreed", "late work is chased on 2027-02-08",
					"late work moves to 2027-02-10: They can", "late work goes to kfrs: They can",
					"late work is withdrawn: No longer needed");
	}

	@Test
	void rejectsAnAgencyThatCannotTakeItOver() {
		assertThatExceptionOfType(InvalidAnswers.class)
			.isThrownBy(() -> decide(new ReviewOverdueWork(Decision.CHANGE_AGENCY, null, "moat", "They can")));
	}

	@Test
	void raisesToTheBoardAndTellsTheProcess() {
		String key = reviewing();
		as(() -> this.decisions.decide(key, OverdueReviewTests.raise()));
		this.tasks.raiseLevel(key);
		assertThat(this.processes.told()).last().isEqualTo("complete Task_ReviewTheOverdueWork{raised=true}");
		assertThat(this.tasks.reviewer(key)).isEqualTo("partnership/board");
	}

	@Test
	void climbsFromTheLevelOfTheDecisionBefore() {
		String key = decide(OverdueReviewTests.chase());
		fellLate(board(key).review().step().key());
		assertThat(this.ladder.asked()).contains("levelBefore=agency");
	}

	@Test
	void endsWhenTheLateTaskIsDone() {
		String key = fellLate("action-1");
		this.watch.heard(event(TaskChange.COMPLETED, "agency:police", "2027-01-29T23:59:59Z"));
		assertThat(this.processes.told()).last().isEqualTo("tell OverdueReview LateWorkEnded");
		assertThat(this.reviews.history("sevenoaks", "/plan/2026-27/3.5")).extracting(OverdueView::key)
			.containsExactly(key);
		assertThat(this.reviews.openFor(step("action-1"))).isEmpty();
	}

	@Test
	void tellsOnePartnershipNothingOfAnothersReviewOfTheSamePath() {
		String ours = fellLate("action-1");
		this.reviews.open(OverdueReviewTests.aLateItemOf("elsewhere", "action-2"));
		assertThat(this.reviews.history("sevenoaks", "/plan/2026-27/3.5")).extracting(OverdueView::key)
			.containsExactly(ours);
		assertThat(this.reviews.history("elsewhere", "/plan/2026-27/3.5")).extracting((one) -> one.step().key())
			.containsExactly("action-2");
		assertThat(this.reviews.history("elsewhere", "action-1")).isEmpty();
	}

	@Test
	void endsWhenTheTaskGoesToAnotherAgencyOrGetsANewDate() {
		fellLate("action-1");
		this.watch.heard(event(TaskChange.CHANGED, "agency:police", "2027-01-29T23:59:59Z"));
		this.watch.heard(event(TaskChange.CHANGED, "partnership", "2027-01-29T23:59:59Z"));
		assertThat(this.reviews.openFor(step("action-1"))).isPresent();
		this.watch.heard(event(TaskChange.CHANGED, "agency:kfrs", "2027-01-29T23:59:59Z"));
		assertThat(this.reviews.openFor(step("action-1"))).isEmpty();
		fellLate("action-1");
		this.watch.heard(event(TaskChange.CHANGED, "agency:police", "2027-03-29T22:59:59Z"));
		assertThat(this.reviews.openFor(step("action-1"))).isEmpty();
	}

	@Test
	void staysQuietWhileItsOwnDecisionIsCarriedOut() {
		String key = fellLate("action-1");
		this.tasks.noteSilence(key);
		this.person.hold("partnership/manager");
		as(() -> this.decisions.decide(key, OverdueReviewTests.chase()));
		this.processes.forget();
		this.watch.heard(event(TaskChange.WITHDRAWN, "agency:police", "2027-01-29T23:59:59Z"));
		assertThat(this.processes.told()).isEmpty();
	}

	@Test
	void showsTheBoardOnlyToThoseWhoSeeEverything() {
		fellLate("action-1");
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> Actor.as("somebody", this.board::rows));
		this.person.hold("partnership/auditor");
		assertThat(Actor.as("somebody", this.board::rows)).singleElement().satisfies((row) -> {
			assertThat(row.agency()).isEqualTo("police");
			assertThat(row.reason()).isEqualTo("Not explained yet");
			assertThat(row.nextStep()).isEqualTo("Kent Police explains by 4 February 2027");
			assertThat(row.decidable()).isFalse();
		});
	}

	private String fellLate(String action) {
		this.reviews.open(OverdueReviewTests.aLateItem(action));
		String key = this.reviews.openFor(step(action)).orElseThrow().key();
		this.tasks.findLevel(key);
		return key;
	}

	private String reviewing() {
		String key = fellLate("action-" + this.processes.told().size());
		this.tasks.noteSilence(key);
		this.person.hold("partnership/manager");
		return key;
	}

	private String decide(ReviewOverdueWork answers) {
		String key = reviewing();
		as(() -> this.decisions.decide(key, answers));
		this.tasks.applyDecision(key);
		return key;
	}

	private OverdueRow board(String key) {
		return Actor.as("somebody", () -> this.board.row(key));
	}

	private static Step step(String action) {
		return new Step("PriorityAction", "Task_PlanDelivery", action);
	}

	private static TaskEvent event(TaskChange happened, String team, String due) {
		String action = "action-1";
		return new TaskEvent(happened, "7", step(action), "Plan delivery", "PlanDelivery", new Queue(team, "member"),
				null, Instant.parse(due));
	}

	private static void as(Runnable work) {
		Actor.as("somebody", () -> {
			work.run();
			return List.of();
		});
	}

}
