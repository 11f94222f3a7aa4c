package org.partnershipactions.plan.action;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.plan.Plan;
import org.partnershipactions.plan.action.ActionEvent.ActionAdopted;
import org.partnershipactions.plan.action.ActionEvent.ActionCompleted;
import org.partnershipactions.plan.action.ActionEvent.ActionCompletedInPart;
import org.partnershipactions.plan.action.ActionEvent.CompletionReturned;
import org.partnershipactions.plan.action.ActionEvent.DeadlineMoved;
import org.partnershipactions.plan.action.ActionEvent.DeliveryPlanSubmitted;
import org.partnershipactions.plan.action.ActionEvent.LeadChanged;
import org.partnershipactions.plan.action.ActionEvent.MilestoneReached;
import org.partnershipactions.plan.action.ActionPartners.Ask;
import org.partnershipactions.plan.action.Delivery.CompletionReport;
import org.partnershipactions.plan.action.Delivery.DeliveryPlan;
import org.partnershipactions.plan.action.Delivery.Milestone;
import org.partnershipactions.plan.action.PriorityAction.ActionSaved;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.testing.ToldEvents;
import org.partnershipactions.workflow.StepNotOpen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The life of an action, from its row in the plan until it is completed or withdrawn. */
class PriorityActionTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

	private static final LocalDate PLAN_DUE = LocalDate.of(2026, 4, 29);

	private static final LocalDate APPROVAL_DUE = LocalDate.of(2026, 5, 6);

	private static final LocalDate DUE = LocalDate.of(2026, 9, 30);

	private static final Instant NOON = Instant.parse("2026-04-01T11:00:00Z");

	private final PriorityAction action = anAction(DUE);

	@Test
	void doesNothingBeforeItsPlanIsAdopted() {
		assertThat(this.action.stage()).isEqualTo(Stage.DRAFT);
		assertThat(this.action.live()).isFalse();
		assertThatExceptionOfType(StepNotOpen.class).isThrownBy(() -> this.action.withdraw("No money."));
		assertThatExceptionOfType(StepNotOpen.class).isThrownBy(this::submitPlan);
	}

	@Test
	void isPlannedFirstOnceItIsAdoptedAndItsRowStaysAsItWas() {
		adopted();
		assertThat(this.action.stage()).isEqualTo(Stage.PLAN);
		assertThat(this.action.deadlines().stepDue()).isEqualTo(PLAN_DUE);
		assertThat(ToldEvents.last(this.action)).isEqualTo(new ActionAdopted(this.action.key(), "3.4"));
		assertThatExceptionOfType(StepNotOpen.class).isThrownBy(this::adopted);
		assertThatExceptionOfType(StepNotOpen.class)
			.isThrownBy(() -> this.action.rewrite(this.action.row(), this.action.partners(), ""))
			.withMessageContaining("Action 3.4 is now: planning delivery.");
	}

	@Test
	void isDeliveredOnceTheTaskGroupApprovedThePlan() {
		planApproved();
		assertThat(this.action.stage()).isEqualTo(Stage.DELIVER);
		assertThat(this.action.status()).isEqualTo(Status.IN_PROGRESS);
		assertThat(this.action.deadlines().stepDue()).isEqualTo(DUE);
		assertThat(this.action.delivery().decisionComment()).isEqualTo("Agreed.");
		assertThatExceptionOfType(StepNotOpen.class).isThrownBy(() -> this.action.approvePlan("Twice."));
	}

	@Test
	void aPlanThatIsReturnedIsPlannedAnew() {
		adopted();
		submitPlan();
		assertThat(ToldEvents.last(this.action)).isEqualTo(new DeliveryPlanSubmitted(this.action.key(), 2));
		this.action.awaitApproval("csu.member", APPROVAL_DUE);
		assertThat(this.action.stage()).isEqualTo(Stage.PLAN_APPROVAL);
		assertThat(this.action.deadlines().stepDue()).isEqualTo(APPROVAL_DUE);
		this.action.returnPlan("Who pays?", PLAN_DUE);
		assertThat(this.action.stage()).isEqualTo(Stage.PLAN);
		assertThat(this.action.status()).isEqualTo(Status.NOT_STARTED);
	}

	@Test
	void whatIsReturnedHasADayOfGraceAndStaysLate() {
		adopted();
		submitPlan();
		this.action.awaitApproval("csu.member", APPROVAL_DUE);
		assertThat(this.action.lateAfter()).isEqualTo(APPROVAL_DUE);
		this.action.returnPlan("Who pays?", APPROVAL_DUE.plusDays(5));
		assertThat(this.action.deadlines().stepDue()).isEqualTo(APPROVAL_DUE.plusDays(5));
		assertThat(this.action.lateAfter()).isEqualTo(PLAN_DUE);
		this.action.moveStepDate(PLAN_DUE.plusDays(20), "Agreed with the manager.", "manager", NOON);
		assertThat(this.action.lateAfter()).as("moved by somebody who may").isEqualTo(PLAN_DUE.plusDays(20));
		submitPlan();
		this.action.awaitApproval("csu.member", APPROVAL_DUE.plusDays(30)).approvePlan("Agreed.");
		assertThat(this.action.lateAfter()).as("another stage").isEqualTo(DUE);
	}

	@Test
	void anActionWithoutADateIsDueAtTheEndOfItsYear() {
		assertThat(anAction(null).deliveryDue()).isEqualTo(LocalDate.of(2027, 3, 31));
	}

	@ParameterizedTest
	@CsvSource({ "COMPLETED", "COMPLETED_IN_PART" })
	void isCompletedAsTheTaskGroupSays(Status end) {
		completionReported();
		this.action.complete(end, "Thank you.");
		assertThat(this.action.stage()).isEqualTo(Stage.CLOSED);
		assertThat(this.action.status()).isEqualTo(end);
		assertThat(this.action.deadlines().stepDue()).isNull();
		assertThat(ToldEvents.last(this.action)).isEqualTo((end == Status.COMPLETED)
				? new ActionCompleted(this.action.key()) : new ActionCompletedInPart(this.action.key()));
		assertThatExceptionOfType(StepNotOpen.class).isThrownBy(() -> this.action.withdraw("Too late."));
	}

	@Test
	void aCompletionThatIsReturnedGetsAtLeastSomeDays() {
		completionReported();
		this.action.returnCompletion("What was counted?", DUE.plusDays(10));
		assertThat(this.action.stage()).isEqualTo(Stage.DELIVER);
		assertThat(this.action.deadlines().stepDue()).isEqualTo(DUE.plusDays(10));
		assertThat(ToldEvents.last(this.action))
			.isEqualTo(new CompletionReturned(this.action.key(), "What was counted?"));
		this.action.reportCompletion(report(), "csu.member").awaitApproval("csu.member", APPROVAL_DUE);
		this.action.returnCompletion("And the money?", DUE.minusDays(10));
		assertThat(this.action.deadlines().stepDue()).isEqualTo(DUE);
		this.action.reportCompletion(report(), "csu.member").awaitApproval("csu.member", APPROVAL_DUE);
		this.action.moveDate(DUE.plusDays(30), "The hall is closed.", "manager", NOON);
		this.action.returnCompletion("And the hall?", DUE.plusDays(40));
		assertThat(this.action.lateAfter()).isEqualTo(DUE.plusDays(30));
	}

	@Test
	void itsDateAndThatOfItsDeliveryAreOneAndEachMoveIsKept() {
		planApproved();
		this.action.moveDate(DUE.plusDays(30), "The hall is closed.", "manager", NOON);
		assertThat(this.action.row().due()).isEqualTo(DUE.plusDays(30));
		assertThat(this.action.deadlines().stepDue()).isEqualTo(DUE.plusDays(30));
		this.action.moveStepDate(DUE.plusDays(40), "It still is.", "manager", NOON);
		assertThat(this.action.row().due()).isEqualTo(DUE.plusDays(40));
		assertThat(this.action.deadlines().changes()).extracting(Deadlines.DeadlineChange::from)
			.containsExactly(DUE, DUE.plusDays(30));
		assertThat(this.action.deadlines().timesMoved(Stage.DELIVER)).isEqualTo(2);
		assertThat(ToldEvents.last(this.action))
			.isEqualTo(new DeadlineMoved(this.action.key(), DUE.plusDays(30), DUE.plusDays(40), "It still is."));
	}

	@Test
	void theDateOfAnApprovalIsNotThatOfTheAction() {
		adopted();
		this.action.moveStepDate(PLAN_DUE.plusDays(7), "Leave.", "manager", NOON);
		assertThat(this.action.deadlines().stepDue()).isEqualTo(PLAN_DUE.plusDays(7));
		assertThat(this.action.row().due()).isEqualTo(DUE);
		this.action.moveDate(DUE.plusDays(1), "A Sunday.", "manager", NOON);
		assertThat(this.action.deadlines().stepDue()).isEqualTo(PLAN_DUE.plusDays(7));
		assertThat(this.action.deadlines().timesMoved(Stage.PLAN)).isEqualTo(2);
	}

	@Test
	void aMilestoneIsTickedOnceWhileItIsDelivered() {
		adopted();
		assertThatExceptionOfType(StepNotOpen.class).isThrownBy(() -> this.action.reach(0, TODAY));
		submitPlan();
		this.action.awaitApproval("csu.member", APPROVAL_DUE).approvePlan("Agreed.");
		this.action.reach(1, TODAY);
		assertThat(ToldEvents.last(this.action)).isEqualTo(new MilestoneReached(this.action.key(), 2));
		assertThatExceptionOfType(StepNotOpen.class).isThrownBy(() -> this.action.reach(1, TODAY));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.action.reach(2, TODAY));
	}

	@Test
	void theFormerLeadStaysACoLeadAndThePartnersAreAsked() {
		adopted();
		this.action.changeLead("police", "They have the staff.");
		assertThat(this.action.partners().leads()).containsExactly("police", "csu", "kfrs");
		assertThat(this.action.partners().toAsk(List.of("moat"))).containsExactly("csu", "kfrs");
		assertThat(ToldEvents.last(this.action))
			.isEqualTo(new LeadChanged(this.action.key(), "csu", "police", "They have the staff."));
		this.action.addPartner("moat", "Their tenants.").releasePartner("kfrs", "Nothing to do.");
		assertThat(this.action.partners().toAsk(List.of())).containsExactly("csu", "moat");
	}

	@Test
	void whatIsWithdrawnIsClosedAndNothingMoreIsSaidOfIt() {
		planApproved();
		this.action.withdraw("No money.");
		assertThat(this.action.status()).isEqualTo(Status.WITHDRAWN);
		assertThat(this.action.live()).isFalse();
		assertThatExceptionOfType(StepNotOpen.class).isThrownBy(this.action::mustBeLive);
	}

	@Test
	void eachSaveIsToldFirstSoThatNoChangeIsMissingFromTheHistory() {
		assertThat(ToldEvents.of(this.action)).containsExactly(new ActionSaved(this.action));
		assertThat(ToldEvents.of(adopted()).get(0)).isEqualTo(new ActionSaved(this.action));
	}

	private static PriorityAction anAction(LocalDate due) {
		return new PriorityAction(new Plan("sevenoaks", new PlanYear(2026)),
				new ActionRow("3.4", 3, "Less noise at night", due, "Existing Budgets", null, null, false),
				new ActionPartners(List.of("csu", "kfrs"), List.of("police"), false, null));
	}

	private PriorityAction adopted() {
		return this.action.adopt(TODAY, PLAN_DUE);
	}

	private void submitPlan() {
		this.action.submitPlan(new DeliveryPlan("Patrols.", "patrols", 12, BigDecimal.TEN, null),
				List.of(new Milestone("First patrol", TODAY, null), new Milestone("Last patrol", DUE, null)),
				List.of(new Ask("police", "Six patrols")));
	}

	private void planApproved() {
		adopted();
		submitPlan();
		this.action.awaitApproval("csu.member", APPROVAL_DUE).approvePlan("Agreed.");
	}

	private void completionReported() {
		planApproved();
		this.action.reportCompletion(report(), "csu.member").awaitApproval("csu.member", APPROVAL_DUE);
	}

	private static CompletionReport report() {
		return new CompletionReport("It is quieter.", 12, BigDecimal.TEN, null, null);
	}

}
