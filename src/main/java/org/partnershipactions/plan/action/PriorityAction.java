package org.partnershipactions.plan.action;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.Entity;

import org.partnershipactions.plan.Plan;
import org.partnershipactions.plan.action.ActionEvent.ActionAdopted;
import org.partnershipactions.plan.action.ActionEvent.ActionCompleted;
import org.partnershipactions.plan.action.ActionEvent.ActionCompletedInPart;
import org.partnershipactions.plan.action.ActionEvent.ActionWithdrawn;
import org.partnershipactions.plan.action.ActionEvent.CompletionReported;
import org.partnershipactions.plan.action.ActionEvent.CompletionReturned;
import org.partnershipactions.plan.action.ActionEvent.DeadlineMoved;
import org.partnershipactions.plan.action.ActionEvent.DeliveryPlanApproved;
import org.partnershipactions.plan.action.ActionEvent.DeliveryPlanReturned;
import org.partnershipactions.plan.action.ActionEvent.DeliveryPlanSubmitted;
import org.partnershipactions.plan.action.ActionEvent.LeadChanged;
import org.partnershipactions.plan.action.ActionEvent.MilestoneReached;
import org.partnershipactions.plan.action.ActionEvent.PartnerAdded;
import org.partnershipactions.plan.action.ActionEvent.PartnerReleased;

import org.springframework.data.domain.DomainEvents;

/**
 * A row of the plan while it is being delivered: who leads, by when, which stage it is
 * in.
 */
@Entity
public class PriorityAction extends ActionStanding<PriorityAction> {

	protected PriorityAction() {
	}

	public PriorityAction(Plan plan, Row row, Partners partners) {
		super(plan, row, partners);
	}

	/** Takes a changed row of the table; only before the plan is adopted. */
	public PriorityAction rewrite(Row row, Partners partners) {
		mustBe(Stage.DRAFT, "A running action is changed on its own page, where the change is recorded.");
		write(row, partners);
		return this;
	}

	public PriorityAction adopt(LocalDate today, LocalDate planDue) {
		mustBe(Stage.DRAFT, "This action has been adopted already.");
		deadlines().begin(today);
		registerEvent(new ActionAdopted(key(), row().ref()));
		return enter(Stage.PLAN, planDue);
	}

	PriorityAction submitPlan(DeliveryPlan plan, List<Milestone> milestones, List<Ask> asks) {
		mustBe(Stage.PLAN, "A delivery plan can be submitted only while delivery is being planned.");
		delivery().plan(plan, milestones, asks);
		registerEvent(new DeliveryPlanSubmitted(key(), milestones.size()));
		return this;
	}

	/** Hands what was submitted to the approver. */
	PriorityAction awaitApproval(String submittedBy, LocalDate due) {
		delivery().submitted(submittedBy);
		return enter((stage() == Stage.PLAN) ? Stage.PLAN_APPROVAL : Stage.COMPLETION_APPROVAL, due);
	}

	PriorityAction approvePlan(String comment) {
		mustBe(Stage.PLAN_APPROVAL, "The delivery plan does not wait for approval.");
		status(Status.IN_PROGRESS);
		delivery().decided(comment);
		registerEvent(new DeliveryPlanApproved(key()));
		return enter(Stage.DELIVER, deliveryDue());
	}

	PriorityAction returnPlan(String reason, LocalDate due) {
		mustBe(Stage.PLAN_APPROVAL, "The delivery plan does not wait for approval.");
		delivery().decided(reason);
		registerEvent(new DeliveryPlanReturned(key(), reason));
		return enter(Stage.PLAN, due);
	}

	/** Takes the lead's report; approval waits until all partners have finished too. */
	PriorityAction reportCompletion(CompletionReport report, String submittedBy) {
		mustBe(Stage.DELIVER, "Completion can be reported only while the action is being delivered.");
		delivery().report(report);
		delivery().submitted(submittedBy);
		registerEvent(new CompletionReported(key(), report.counted()));
		return this;
	}

	PriorityAction complete(Status end, String comment) {
		mustBe(Stage.COMPLETION_APPROVAL, "The completion does not wait for approval.");
		registerEvent((end == Status.COMPLETED) ? new ActionCompleted(key()) : new ActionCompletedInPart(key()));
		return close(end, comment);
	}

	/**
	 * Sends the completion back; the lead gets at least until the given day to put it
	 * right.
	 */
	PriorityAction returnCompletion(String reason, LocalDate atLeast) {
		mustBe(Stage.COMPLETION_APPROVAL, "The completion does not wait for approval.");
		delivery().decided(reason);
		registerEvent(new CompletionReturned(key(), reason));
		return enter(Stage.DELIVER, deliveryDue().isBefore(atLeast) ? atLeast : deliveryDue());
	}

	/**
	 * Moves the date of the open step, which is the action's own date while it is
	 * delivered.
	 */
	PriorityAction moveStepDate(DeadlineChange change) {
		mustRun();
		deadlines().step(change.to());
		if (stage() == Stage.DELIVER) {
			due(change.to());
		}
		return moved(change);
	}

	/**
	 * Moves the action's own date, and with it the open step where that is the delivery.
	 */
	PriorityAction moveDate(DeadlineChange change) {
		mustRun();
		due(change.to());
		deadlines().step((stage() == Stage.DELIVER) ? change.to() : deadlines().stepDue());
		return moved(change);
	}

	private PriorityAction moved(DeadlineChange change) {
		deadlines().record(change);
		registerEvent(new DeadlineMoved(key(), change.from(), change.to(), change.reason()));
		return this;
	}

	PriorityAction changeLead(String agency, String reason) {
		mustRun();
		registerEvent(new LeadChanged(key(), partners().accountableLead(), agency, reason));
		partners().lead(agency);
		return this;
	}

	PriorityAction addPartner(String agency, String reason) {
		mustRun();
		partners().add(agency);
		registerEvent(new PartnerAdded(key(), agency, reason));
		return this;
	}

	/**
	 * Delivery goes on because one more partner was asked after completion had been
	 * reported.
	 */
	PriorityAction reopenDelivery() {
		return enter(Stage.DELIVER, deliveryDue());
	}

	PriorityAction releasePartner(String agency, String reason) {
		mustRun();
		partners().release(agency);
		registerEvent(new PartnerReleased(key(), agency, reason));
		return this;
	}

	PriorityAction reach(int milestone, LocalDate day) {
		mustBe(Stage.DELIVER, "Milestones can be ticked only while the action is being delivered.");
		delivery().reach(milestone, day);
		registerEvent(new MilestoneReached(key(), milestone + 1));
		return this;
	}

	PriorityAction withdraw(String reason) {
		mustRun();
		registerEvent(new ActionWithdrawn(key(), reason));
		return close(Status.WITHDRAWN, reason);
	}

	/** Tells who listens of something that happened to the action without changing it. */
	public PriorityAction say(Object event) {
		registerEvent(event);
		return this;
	}

	/** Tells of every save first, so that no change is missing from the history. */
	@Override
	@DomainEvents
	protected Collection<Object> domainEvents() {
		return Stream.concat(Stream.of(new ActionSaved(this)), super.domainEvents().stream()).toList();
	}

	private PriorityAction enter(Stage next, LocalDate due) {
		stand(next, due);
		return this;
	}

	private PriorityAction close(Status end, String comment) {
		status(end);
		delivery().decided(comment);
		return enter(Stage.CLOSED, null);
	}

}
