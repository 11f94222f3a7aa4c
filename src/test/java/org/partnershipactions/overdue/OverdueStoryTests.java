package org.partnershipactions.overdue;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.contributions.ContributionsAlone;
import org.partnershipactions.overdue.ReviewOverdueWork.Decision;
import org.partnershipactions.security.Actor;
import org.partnershipactions.testing.RecordedProcesses;
import org.partnershipactions.testing.SampleQueues;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.workflow.Step;
import org.partnershipactions.workflow.TaskEvent;
import org.partnershipactions.workflow.TaskEvent.TaskChange;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of work that is late. Read this first: Kent Police should have planned an
 * action by Friday 29 January, and on Monday it is not there.
 */
@ContributionsAlone
@Transactional
class OverdueStoryTests {

	private static final LocalDate NEXT_WEEK = LocalDate.of(2027, 2, 10);

	private static final Step PLANNING = new Step("PriorityAction", "Task_PlanDelivery", "action-1");

	@Autowired
	private OverdueReviewing reviews;

	@Autowired
	private OverdueTasks tasks;

	@Autowired
	private OverdueDeciding decisions;

	@Autowired
	private LateWorkWatch watch;

	@Autowired
	private RecordedProcesses processes;

	@Autowired
	private SampleQueues person;

	@Autowired
	private PartnershipClock clock;

	private String review;

	@BeforeEach
	void thePlanningFallsLate() {
		this.clock.moveTo(Instant.parse("2027-02-01T10:00:00Z"));
		this.processes.forget();
		this.reviews.open(OverdueReviewTests.aLateItem("action-1"));
		this.review = this.reviews.openFor(PLANNING).orElseThrow().key();
		this.tasks.findLevel(this.review);
	}

	@Test
	void theAgencyExplainsAndTheManagerGivesItANewDay() {
		// A review begins; the agency has three working days to explain.
		assertThat(view().state()).isEqualTo(OverdueReviewState.EXPLAINING);
		assertThat(this.tasks.explainer(this.review)).isEqualTo("agency:police/coordinator");
		assertThat(this.tasks.explanationDue(this.review)).isEqualTo(PartnershipClock.endOf(LocalDate.of(2027, 2, 4)));

		// It says why and when it can be done, and the manager finds that day proposed.
		explain();
		assertThat(this.tasks.reviewer(this.review)).isEqualTo("partnership/manager");
		assertThat(this.decisions.values(this.review)).containsEntry("newDate", NEXT_WEEK);

		// The manager agrees, and the plan carries it out.
		decide(new ReviewOverdueWork(Decision.NEW_DATE, NEXT_WEEK, null, "Agreed"));
		this.tasks.applyDecision(this.review);
		assertThat(this.processes.told()).endsWith("late work moves to 2027-02-10: Agreed");
		assertThat(this.reviews.openFor(PLANNING)).isEmpty();
	}

	@Test
	void anAgencyThatStaysSilentIsDecidedOnAllTheSame() {
		this.tasks.noteSilence(this.review);
		assertThat(this.tasks.reviewer(this.review)).isEqualTo("partnership/manager");
		decide(OverdueReviewTests.chase());
		this.tasks.applyDecision(this.review);
		assertThat(this.processes.told()).last().asString().startsWith("late work is chased on");
	}

	@Test
	void theManagerTakesItToTheBoard() {
		explain();
		decide(OverdueReviewTests.raise());
		this.tasks.raiseLevel(this.review);
		assertThat(view().level()).isEqualTo(OverdueLevel.BOARD);
		assertThat(this.tasks.reviewer(this.review)).isEqualTo("partnership/board");
	}

	@Test
	void nobodyDecidesAndItClimbsByItselfUntilItIsTheBoards() {
		// The agency is silent, the manager has it, and for a week nothing happens.
		this.tasks.noteSilence(this.review);
		this.clock.moveTo(Instant.parse("2027-02-08T06:00:00Z"));
		this.tasks.askLevelAgain(this.review);
		assertThat(view().level()).isEqualTo(OverdueLevel.AGENCY);
		assertThat(this.processes.told()).last().isEqualTo("rearm BoundaryEvent_ReviewTheOverdueWorkClimbs");

		// The day for the decision has passed: a level higher, with time of its own.
		nextDay("2027-02-09");
		assertThat(view().level()).isEqualTo(OverdueLevel.MANAGER);
		assertThat(this.processes.told()).last().isEqualTo("refresh OverdueReview");
		assertThat(this.tasks.reviewDue(this.review)).isEqualTo(PartnershipClock.endOf(LocalDate.of(2027, 2, 16)));

		// And again, until it is the board's, where it stays.
		nextDay("2027-02-17");
		assertThat(this.tasks.reviewer(this.review)).isEqualTo("partnership/board");
		int told = this.processes.told().size();
		nextDay("2027-03-17");
		assertThat(view().level()).isEqualTo(OverdueLevel.BOARD);
		assertThat(this.processes.told()).hasSize(told);
	}

	@Test
	void theWorkIsDoneAfterAllAndNobodyNeedsToExplain() {
		this.watch.heard(new TaskEvent(TaskChange.COMPLETED, "7", PLANNING, "Plan delivery", "PlanDelivery",
				new Queue("agency:police", "member"), null, Instant.parse("2027-01-29T23:59:59Z")));
		assertThat(this.processes.told()).last().isEqualTo("tell OverdueReview LateWorkEnded");
		assertThat(this.reviews.openFor(PLANNING)).isEmpty();
	}

	private void nextDay(String day) {
		this.clock.moveTo(Instant.parse(day + "T06:00:00Z"));
		this.tasks.askLevelAgain(this.review);
	}

	private OverdueView view() {
		return this.reviews.openFor(PLANNING).orElseThrow();
	}

	private void explain() {
		this.person.hold("agency:police/coordinator");
		as(() -> this.decisions.explain(this.review, OverdueReviewTests.explanation(NEXT_WEEK)));
	}

	private void decide(ReviewOverdueWork decision) {
		this.person.hold("partnership/manager");
		as(() -> this.decisions.decide(this.review, decision));
	}

	private static void as(Runnable deed) {
		Actor.as("somebody", () -> {
			deed.run();
			return null;
		});
	}

}
