package org.partnershipactions.plan.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.partners.AgencySuccession;
import org.partnershipactions.plan.Plan;
import org.partnershipactions.plan.action.ActionEvent.ActionAdopted;
import org.partnershipactions.plan.action.ActionEvent.ActionBegun;
import org.partnershipactions.plan.action.ActionEvent.ActionCompleted;
import org.partnershipactions.plan.action.ActionEvent.ActionCompletedInPart;
import org.partnershipactions.plan.action.ActionEvent.ActionDropped;
import org.partnershipactions.plan.action.ActionEvent.ActionRewritten;
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
import org.partnershipactions.plan.action.ActionEvent.PartnerReplaced;
import org.partnershipactions.plan.action.ActionPartners.Ask;
import org.partnershipactions.plan.action.Deadlines.DeadlineChange;
import org.partnershipactions.plan.action.Delivery.CompletionReport;
import org.partnershipactions.plan.action.Delivery.DeliveryPlan;
import org.partnershipactions.plan.action.Delivery.Milestone;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.domain.DomainEvents;

/**
 * A row of the plan while it is being delivered: who leads, by when, which stage it is
 * in. It begins with the adoption of its plan; its lead plans the delivery, the task
 * group approves the plan, lead and partners deliver and report, and the task group
 * approves the completion. The manager can change or withdraw it in between.
 */
@Entity
public class PriorityAction extends AbstractAggregateRoot<PriorityAction> {

	@Id
	private String id = UUID.randomUUID().toString();

	@Version
	private int version;

	private String planId;

	private String partnership;

	private int planYear;

	private String sortRef;

	@Embedded
	private ActionRow row;

	@Embedded
	private ActionPartners partners;

	@Enumerated(EnumType.STRING)
	private Stage stage = Stage.DRAFT;

	@Enumerated(EnumType.STRING)
	private Status status = Status.NOT_STARTED;

	@Embedded
	private Deadlines deadlines = new Deadlines();

	@Embedded
	private Delivery delivery = new Delivery();

	protected PriorityAction() {
	}

	public PriorityAction(Plan plan, ActionRow row, ActionPartners partners) {
		this.planId = plan.key();
		this.partnership = plan.partnership();
		this.planYear = plan.year().start();
		write(row, partners);
	}

	/**
	 * Takes a changed row of the table; only before the plan is adopted.
	 * @param changes what it changes, in words
	 */
	public PriorityAction rewrite(ActionRow row, ActionPartners partners, String changes) {
		mustBe(Stage.DRAFT, "A running action is changed on its own page, where the change is recorded.");
		registerEvent(new ActionRewritten(this.id, this.version, changes));
		write(row, partners);
		return this;
	}

	/** Leaves it out of its plan; only before that is adopted. */
	public PriorityAction drop(String reason) {
		mustBe(Stage.DRAFT, "A running action is not left out but withdrawn, on its own page.");
		registerEvent(new ActionDropped(this.id, this.row.ref(), this.version, reason));
		return this;
	}

	private void write(ActionRow row, ActionPartners partners) {
		this.row = row;
		this.sortRef = row.sortable();
		this.partners = partners;
	}

	public PriorityAction adopt(LocalDate today, LocalDate planDue) {
		return begin(today, planDue, new ActionAdopted(this.id, this.row.ref()));
	}

	/** Begins it by itself, because its plan runs already. */
	public PriorityAction begin(LocalDate today, LocalDate planDue) {
		return begin(today, planDue, new ActionBegun(this.id, this.row.ref()));
	}

	private PriorityAction begin(LocalDate today, LocalDate planDue, Object event) {
		mustBe(Stage.DRAFT, "This action has been adopted already.");
		this.deadlines.begin(today);
		registerEvent(event);
		return enter(Stage.PLAN, planDue);
	}

	PriorityAction submitPlan(DeliveryPlan plan, List<Milestone> milestones, List<Ask> asks) {
		mustBe(Stage.PLAN, "A delivery plan can be submitted only while delivery is being planned.");
		this.delivery.plan(plan, milestones, asks);
		registerEvent(new DeliveryPlanSubmitted(this.id, milestones.size()));
		return this;
	}

	/** Hands what was submitted to the approver. */
	PriorityAction awaitApproval(String submittedBy, LocalDate due) {
		this.delivery.submitted(submittedBy);
		return enter((this.stage == Stage.PLAN) ? Stage.PLAN_APPROVAL : Stage.COMPLETION_APPROVAL, due);
	}

	PriorityAction approvePlan(String comment) {
		mustBe(Stage.PLAN_APPROVAL, "The delivery plan does not wait for approval.");
		this.status = Status.IN_PROGRESS;
		this.delivery.decided(comment);
		registerEvent(new DeliveryPlanApproved(this.id));
		return enter(Stage.DELIVER, deliveryDue());
	}

	PriorityAction returnPlan(String reason, LocalDate due) {
		mustBe(Stage.PLAN_APPROVAL, "The delivery plan does not wait for approval.");
		this.delivery.decided(reason);
		registerEvent(new DeliveryPlanReturned(this.id, reason));
		return again(Stage.PLAN, due);
	}

	/** Takes the lead's report; approval waits until all partners have finished too. */
	PriorityAction reportCompletion(CompletionReport report, String submittedBy) {
		mustBe(Stage.DELIVER, "Completion can be reported only while the action is being delivered.");
		this.delivery.report(report);
		this.delivery.submitted(submittedBy);
		registerEvent(new CompletionReported(this.id, report.counted()));
		return this;
	}

	PriorityAction complete(Status end, String comment) {
		mustBe(Stage.COMPLETION_APPROVAL, "The completion does not wait for approval.");
		registerEvent((end == Status.COMPLETED) ? new ActionCompleted(this.id) : new ActionCompletedInPart(this.id));
		return close(end, comment);
	}

	/**
	 * Sends the completion back; the lead gets at least until the given day to put it
	 * right.
	 */
	PriorityAction returnCompletion(String reason, LocalDate atLeast) {
		mustBe(Stage.COMPLETION_APPROVAL, "The completion does not wait for approval.");
		this.delivery.decided(reason);
		registerEvent(new CompletionReturned(this.id, reason));
		return again(Stage.DELIVER, deliveryDue().isBefore(atLeast) ? atLeast : deliveryDue());
	}

	/**
	 * Moves the date of the open step, which is the action's own date while it is
	 * delivered.
	 */
	PriorityAction moveStepDate(LocalDate due, String reason, String by, Instant at) {
		mustRun();
		DeadlineChange change = new DeadlineChange(this.stage, this.deadlines.stepDue(), due, reason, by, at);
		if (this.stage == Stage.DELIVER) {
			this.row = this.row.due(due);
		}
		return moved(change, due, this.stage.awaitsApproval() ? this.deadlines.heldTo() : due);
	}

	/**
	 * Moves the action's own date, and with it the open step where that is the delivery.
	 */
	PriorityAction moveDate(LocalDate due, String reason, String by, Instant at) {
		mustRun();
		DeadlineChange change = new DeadlineChange(this.stage, this.row.due(), due, reason, by, at);
		this.row = this.row.due(due);
		boolean held = this.stage == Stage.DELIVER || this.stage == Stage.COMPLETION_APPROVAL;
		return moved(change, (this.stage == Stage.DELIVER) ? due : this.deadlines.stepDue(),
				held ? due : this.deadlines.heldTo());
	}

	/** Takes its date as settled, which its plan had left open. */
	PriorityAction confirmDate() {
		mustRun();
		this.row = this.row.due(this.row.due());
		return this;
	}

	private PriorityAction moved(DeadlineChange change, LocalDate stepDue, LocalDate heldTo) {
		this.deadlines.move(change, stepDue, heldTo);
		registerEvent(new DeadlineMoved(this.id, change.from(), change.to(), change.reason()));
		return this;
	}

	PriorityAction changeLead(String agency, String reason) {
		mustRun();
		registerEvent(new LeadChanged(this.id, this.partners.accountableLead(), agency, reason));
		this.partners.lead(agency);
		return this;
	}

	/** An agency that leads or shares it has ended; the successor takes its place. */
	PriorityAction follow(AgencySuccession succession) {
		String from = succession.from().code();
		String to = succession.to().code();
		boolean led = this.partners.accountableLead().equals(from);
		this.partners.replace(from, to);
		this.delivery.askInstead(from, to);
		registerEvent(led ? new LeadChanged(this.id, from, to, succession.reason())
				: new PartnerReplaced(this.id, from, to, succession.reason()));
		return this;
	}

	PriorityAction addPartner(String agency, String reason) {
		mustRun();
		this.partners.add(agency);
		registerEvent(new PartnerAdded(this.id, agency, reason));
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
		this.partners.release(agency);
		registerEvent(new PartnerReleased(this.id, agency, reason));
		return this;
	}

	PriorityAction reach(int milestone, LocalDate day) {
		mustBe(Stage.DELIVER, "Milestones can be ticked only while the action is being delivered.");
		this.delivery.reach(milestone, day);
		registerEvent(new MilestoneReached(this.id, milestone + 1));
		return this;
	}

	PriorityAction withdraw(String reason) {
		mustRun();
		registerEvent(new ActionWithdrawn(this.id, reason));
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
		this.stage = next;
		if (next.awaitsApproval()) {
			this.deadlines.approval(due);
		}
		else {
			this.deadlines.step(due);
		}
		return this;
	}

	private PriorityAction again(Stage returned, LocalDate grace) {
		this.stage = returned;
		this.deadlines.again(grace);
		return this;
	}

	private PriorityAction close(Status end, String comment) {
		this.status = end;
		this.delivery.decided(comment);
		return enter(Stage.CLOSED, null);
	}

	private void mustBe(Stage expected, String message) {
		if (this.stage != expected) {
			throw new StepNotOpen(message + " " + standing());
		}
	}

	private void mustRun() {
		if (!live()) {
			throw new StepNotOpen("Nothing can be changed here. " + standing());
		}
	}

	/** Something can be said of it: it was adopted and not withdrawn. */
	public void mustBeLive() {
		if (this.stage == Stage.DRAFT || this.status == Status.WITHDRAWN) {
			throw new StepNotOpen("Nothing can be said of this action's progress. " + standing());
		}
	}

	private String standing() {
		String now = (this.stage == Stage.CLOSED) ? this.status.words() : this.stage.words();
		return "Action %s is now: %s.".formatted(this.row.ref(), now.toLowerCase(Locale.UK));
	}

	/** Whether it runs: adopted and not closed. */
	public boolean live() {
		return this.stage != Stage.DRAFT && this.stage != Stage.CLOSED;
	}

	/** Id, which is also the business key of the process. */
	public String key() {
		return this.id;
	}

	/** Id of the plan it belongs to. */
	public String planKey() {
		return this.planId;
	}

	/** Code of the partnership. */
	public String partnership() {
		return this.partnership;
	}

	/** The plan year. */
	public PlanYear year() {
		return new PlanYear(this.planYear);
	}

	/** Counts its changes. */
	public int version() {
		return this.version;
	}

	/** Address of its page. */
	public String path() {
		return "/actions/" + year() + "/" + this.row.ref();
	}

	/** The words of the row. */
	public ActionRow row() {
		return this.row;
	}

	/** Who shares it. */
	public ActionPartners partners() {
		return this.partners;
	}

	/**
	 * The day after which its open step is late, or null where none is open. For what was
	 * returned it is the day by which it was due first, not the day of grace.
	 */
	public LocalDate lateAfter() {
		return this.deadlines.lateAfter(this.stage);
	}

	/** How far it came. */
	public Stage stage() {
		return this.stage;
	}

	/** How it stands, in the words of the plan. */
	public Status status() {
		return this.status;
	}

	/** Its dates, with each one that was moved. */
	public Deadlines deadlines() {
		return this.deadlines;
	}

	/** What was planned, reported and decided. */
	public Delivery delivery() {
		return this.delivery;
	}

	/**
	 * The day by which delivery is due: the action's date, or the plan year's end where
	 * it is ongoing.
	 */
	public LocalDate deliveryDue() {
		return (this.row.due() != null) ? this.row.due() : year().lastDay();
	}

	/**
	 * An action was saved, whatever changed in it: heard before its other events, by the
	 * history alone.
	 */
	public record ActionSaved(PriorityAction action) {
	}

}
