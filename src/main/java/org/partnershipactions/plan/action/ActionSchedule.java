package org.partnershipactions.plan.action;

import java.time.LocalDate;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.partners.figures.LocalDays;
import org.partnershipactions.workflow.Queue;

import org.springframework.stereotype.Component;

/**
 * Says who takes the steps of an action and by when, from the partnership's own figures
 * and England's working days.
 */
@Component
public class ActionSchedule {

	private final LocalDays days;

	private final Directory directory;

	ActionSchedule(LocalDays days, Directory directory) {
		this.days = days;
		this.directory = directory;
	}

	public LocalDate today() {
		return this.days.today();
	}

	public LocalDate planDue() {
		return this.days.fromToday("plan.delivery-plan.days");
	}

	LocalDate approvalDue() {
		return this.days.fromToday("plan.approval.days");
	}

	LocalDate reworkDue() {
		return this.days.fromToday("plan.rework.days");
	}

	LocalDate contributionDue(PriorityAction action) {
		return this.days.before(action.deliveryDue(), "plan.contribution.days");
	}

	/**
	 * The day on which the reminder for the open step goes out; while an ongoing action
	 * is delivered, the day by which it is to be reviewed where that comes first.
	 */
	LocalDate reminder(PriorityAction action) {
		LocalDate usual = beforeItIsDue(action);
		LocalDate review = action.row().reviewOn();
		return (action.stage() == Stage.DELIVER && review != null && review.isBefore(usual)) ? review : usual;
	}

	private LocalDate beforeItIsDue(PriorityAction action) {
		return this.days.before(action.deadlines().stepDue(),
				(action.stage() == Stage.DELIVER) ? "plan.delivery-reminder.days" : "plan.reminder.days");
	}

	/** Whose work the planning and the delivery are. */
	Queue deliverer(PriorityAction action) {
		return this.directory.queueFor(action.partnership(), action.partners().accountableLead(), "member");
	}

	/** Who asks partners for their contributions, and hears their answers. */
	Queue asker(PriorityAction action) {
		return this.directory.queueFor(action.partnership(), action.partners().accountableLead(), "coordinator");
	}

	/**
	 * The lead of the task group that owns the priority; the manager where no group does.
	 */
	Queue approver(PriorityAction action) {
		return approver(action.partnership(), action.year(), action.row().priority());
	}

	/** Whose work the approvals of a priority of a year's plan are. */
	public Queue approver(String partnership, PlanYear year, int priority) {
		return this.directory.groupOfPriority(partnership, year, priority)
			.map((group) -> Queue.ofGroupLead(group.code()))
			.orElse(Queue.ofPartnership("manager"));
	}

	/** The queue of the step that is open now. */
	Queue working(PriorityAction action) {
		return action.stage().awaitsApproval() ? approver(action) : deliverer(action);
	}

}
