package org.partnershipactions.planning.cycle;

import java.util.Date;
import java.util.List;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.planning.acceptance.RoleAsking;
import org.partnershipactions.planning.cycle.AnnualPlanEvent.PlanningReminderDue;
import org.partnershipactions.planning.drafting.DraftOpening;
import org.partnershipactions.planning.drafting.DraftOpening.PlanRef;
import org.partnershipactions.planning.drafting.PriorityToDraft;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the process asks of the making of a plan. Public because expressions must reach
 * it; nobody else may.
 */
@Component
@Transactional
public class AnnualPlanTasks {

	private final AnnualPlans plans;

	private final AnnualPlanSchedule schedule;

	private final AnnualPlanOverdue overdue;

	private final DraftOpening drafts;

	private final RoleAsking roles;

	AnnualPlanTasks(AnnualPlans plans, AnnualPlanSchedule schedule, AnnualPlanOverdue overdue, DraftOpening drafts,
			RoleAsking roles) {
		this.plans = plans;
		this.schedule = schedule;
		this.overdue = overdue;
		this.drafts = drafts;
		this.roles = roles;
	}

	/** Who scores the issues, as {@code team/role}. */
	public String scorer(String key) {
		return this.schedule.owner(AnnualPlanStep.SCORE).toString();
	}

	/** Who chooses the priorities and adopts the plan, as {@code team/role}. */
	public String board(String key) {
		return this.schedule.owner(AnnualPlanStep.ADOPT).toString();
	}

	/** The last second of the day by which the open step is due. */
	public Date due(String key) {
		return PartnershipClock.endOf(of(key).stepDue());
	}

	/** When the reminder of the open step goes out. */
	public Date reminder(String key) {
		return this.schedule.reminder(of(key).stepDue());
	}

	/** The first second at which the open step is late. */
	public Date late(String key) {
		return PartnershipClock.after(of(key).stepDue());
	}

	/** Reminds of the open step. */
	public void remind(String key) {
		AnnualPlan plan = of(key);
		this.plans.save(plan.say(new PlanningReminderDue(key, AnnualPlanStep.in(plan.state()).task(), plan.stepDue())));
	}

	/** Opens an overdue review of the open step. */
	public void reviewLateWork(String key) {
		this.overdue.fellLate(of(key));
	}

	/** Hands each priority to its task group; gives the keys of the drafts. */
	public List<String> openDrafts(String key) {
		AnnualPlan plan = of(key);
		return this.drafts.open(new PlanRef(plan.partnership(), plan.year(), plan.returnReason()),
				plan.priorities()
					.stream()
					.map((one) -> new PriorityToDraft(one.priority(), one.title(), one.before(), one.taskGroup()))
					.toList());
	}

	/**
	 * Asks every agency that the draft names for its role; gives the keys of the asks.
	 */
	public List<String> askForRoles(String key) {
		AnnualPlan plan = this.plans.save(of(key).drafted());
		return this.roles.ask(plan.partnership(), plan.year());
	}

	/** Every role is answered or its time has passed: now the board adopts. */
	public void handToBoard(String key) {
		this.plans.save(of(key).answered(this.schedule.adoptDue()));
	}

	private AnnualPlan of(String key) {
		return this.plans.withKey(key);
	}

}
