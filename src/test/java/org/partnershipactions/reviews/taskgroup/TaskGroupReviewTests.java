package org.partnershipactions.reviews.taskgroup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jmolecules.event.types.DomainEvent;
import org.junit.jupiter.api.Test;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.partners.OwnedPriority;
import org.partnershipactions.partners.TaskGroupSummary;
import org.partnershipactions.reviews.taskgroup.GroupReviewEvent.GroupReviewDateMoved;
import org.partnershipactions.reviews.taskgroup.GroupReviewEvent.GroupReviewHeld;
import org.partnershipactions.reviews.taskgroup.GroupReviewEvent.GroupReviewWithdrawn;
import org.partnershipactions.reviews.taskgroup.GroupReviewEvent.MinutesConfirmed;
import org.partnershipactions.reviews.taskgroup.GroupReviewEvent.ReviewAdjourned;
import org.partnershipactions.reviews.taskgroup.GroupReviewEvent.ReviewCalled;
import org.partnershipactions.reviews.taskgroup.GroupReviewEvent.ReviewReopened;
import org.partnershipactions.reviews.taskgroup.TaskGroupReview.ReviewScope;
import org.partnershipactions.reviews.taskgroup.TaskGroupReview.Sitting;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.test.util.ReflectionTestUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The life of a task group's review, from the call to its confirmed minutes. */
class TaskGroupReviewTests {

	private static final LocalDate CALLED = LocalDate.of(2026, 10, 1);

	private static final LocalDate HOLD_BY = LocalDate.of(2026, 10, 29);

	private static final LocalDate HELD = LocalDate.of(2026, 10, 20);

	private static final LocalDate CONFIRM_BY = LocalDate.of(2026, 10, 27);

	private static final LocalDate LATER = LocalDate.of(2026, 11, 5);

	private static final Instant CONFIRMED = Instant.parse("2026-10-26T10:00:00Z");

	private static final Sitting SITTING = new Sitting(HELD, List.of("csu", "police"), "A clerk of the council");

	private static final TaskGroupSummary GROUP = new TaskGroupSummary("asb", "Anti-social behaviour task group",
			List.of(new OwnedPriority(2026, 3)), true, List.of("csu", "moat", "police"));

	@Test
	void isCalledHeldAndConfirmed() {
		TaskGroupReview review = called();
		assertThat(review.state()).isEqualTo(GroupReviewState.HOLDING);
		assertThat(review.stepDue()).isEqualTo(HOLD_BY);
		review.hold(SITTING, CONFIRM_BY);
		assertThat(review.state()).isEqualTo(GroupReviewState.CONFIRMING);
		assertThat(review.stepDue()).isEqualTo(CONFIRM_BY);
		assertThat(review.sitting()).isEqualTo(SITTING);
		review.confirm("asb.lead", CONFIRMED);
		assertThat(review.state()).isEqualTo(GroupReviewState.CONFIRMED);
		assertThat(review.stepDue()).isNull();
		assertThat(review.confirmedAt()).isEqualTo(CONFIRMED);
		assertThat(told(review)).containsExactly(new ReviewCalled(review.key(), "asb", HOLD_BY),
				new GroupReviewHeld(review.key(), "asb", HELD), new MinutesConfirmed(review.key(), "asb", HELD));
	}

	@Test
	void goesOnOnAnotherDayWhenItIsAdjourned() {
		TaskGroupReview review = called().adjourn(LATER);
		assertThat(review.holding()).isTrue();
		assertThat(review.stepDue()).isEqualTo(LATER);
		assertThat(review.sitting().day()).isNull();
		assertThat(told(review)).endsWith(new ReviewAdjourned(review.key(), "asb", LATER));
	}

	@Test
	void isOpenedAgainWithAReasonAndHeldOnceMore() {
		TaskGroupReview review = held().reopen("3.4 is missing", LATER);
		assertThat(review.holding()).isTrue();
		assertThat(review.returnReason()).isEqualTo("3.4 is missing");
		assertThat(told(review)).endsWith(new ReviewReopened(review.key(), "asb", "3.4 is missing"));
		assertThat(review.hold(SITTING, CONFIRM_BY).confirm("asb.lead", CONFIRMED).state())
			.isEqualTo(GroupReviewState.CONFIRMED);
	}

	@Test
	void takesDecisionsOnlyWhileItIsHeld() {
		called().mustBeOpenForDecisions();
		assertRefused(() -> held().mustBeOpenForDecisions(),
				"This review was held on 20 October 2026, and its minutes wait for the lead.");
		assertRefused(() -> confirmed().mustBeOpenForDecisions(),
				"The minutes of this review were confirmed on 26 October 2026.");
		assertRefused(() -> called().withdraw("Nobody came").mustBeOpenForDecisions(),
				"This review is not held any more.");
	}

	@Test
	void rejectsHoldingItTwice() {
		assertRefused(() -> held().hold(SITTING, CONFIRM_BY),
				"This review was held on 20 October 2026, and its minutes wait for the lead.");
		assertRefused(() -> held().adjourn(LATER),
				"This review was held on 20 October 2026, and its minutes wait for the lead.");
	}

	@Test
	void rejectsConfirmingMinutesOfWhatWasNotHeldAndConfirmingThemTwice() {
		assertRefused(() -> called().confirm("asb.lead", CONFIRMED), "This review has not been held yet.");
		assertRefused(() -> called().reopen("Why not", LATER), "This review has not been held yet.");
		assertRefused(() -> confirmed().confirm("asb.lead", CONFIRMED),
				"The minutes of this review were confirmed on 26 October 2026.");
	}

	@Test
	void canBeGivenUpUntilItsMinutesStand() {
		TaskGroupReview review = held().withdraw("The group was dissolved");
		assertThat(review.state()).isEqualTo(GroupReviewState.WITHDRAWN);
		assertThat(review.stepDue()).isNull();
		assertThat(told(review)).endsWith(new GroupReviewWithdrawn(review.key(), "asb", "The group was dissolved"));
		assertRefused(() -> confirmed().withdraw("Too late"),
				"The minutes of this review were confirmed on 26 October 2026.");
	}

	@Test
	void movesTheDayOfTheOpenStepAndCountsHowOften() {
		TaskGroupReview review = called().moveDate(LATER, "Half-term");
		assertThat(review.stepDue()).isEqualTo(LATER);
		assertThat(review.timesMoved()).isOne();
		assertThat(told(review)).endsWith(new GroupReviewDateMoved(review.key(), HOLD_BY, LATER, "Half-term"));
		assertRefused(() -> confirmed().moveDate(LATER, "Half-term"),
				"The minutes of this review were confirmed on 26 October 2026.");
	}

	@Test
	void hasAStepOpenWhileItIsHeldOrConfirmedAndNoneAfterwards() {
		assertThat(GroupReviewStep.in(called().state())).isEqualTo(GroupReviewStep.HOLD);
		assertThat(GroupReviewStep.in(held().state())).isEqualTo(GroupReviewStep.CONFIRM);
		assertThatIllegalArgumentException().isThrownBy(() -> GroupReviewStep.in(GroupReviewState.CONFIRMED));
		assertThatIllegalArgumentException().isThrownBy(() -> GroupReviewStep.in(GroupReviewState.WITHDRAWN));
	}

	@Test
	void isAboutItsQuartersPlanOrThatOfTheDayOnWhichTheLeadCalledIt() {
		ReviewScope first = ReviewScope.ofQuarter("sevenoaks", GROUP, Quarter.parse("2025-26-Q4"));
		assertThat(first.title()).isEqualTo("Review of Q4 2025-26");
		assertThat(new TaskGroupReview(first, LocalDate.of(2026, 4, 1), HOLD_BY).year()).isEqualTo(new PlanYear(2025));
		ReviewScope second = ReviewScope.calledByLead("sevenoaks", GROUP);
		assertThat(second.title()).isEqualTo("Review called by its lead");
		assertThat(second.quarter()).isNull();
		assertThat(new TaskGroupReview(second, LocalDate.of(2026, 4, 1), HOLD_BY).year()).isEqualTo(new PlanYear(2026));
	}

	private static TaskGroupReview called() {
		return new TaskGroupReview(ReviewScope.ofQuarter("sevenoaks", GROUP, Quarter.parse("2026-27-Q2")), CALLED,
				HOLD_BY);
	}

	private static TaskGroupReview held() {
		return called().hold(SITTING, CONFIRM_BY);
	}

	private static TaskGroupReview confirmed() {
		return held().confirm("asb.lead", CONFIRMED);
	}

	@SuppressWarnings("unchecked")
	private static List<DomainEvent> told(TaskGroupReview review) {
		return List.copyOf((List<DomainEvent>) ReflectionTestUtils.getField(review, "domainEvents"));
	}

	private static void assertRefused(Runnable work, String words) {
		assertThatExceptionOfType(StepNotOpen.class).isThrownBy(work::run).withMessage(words);
	}

}
