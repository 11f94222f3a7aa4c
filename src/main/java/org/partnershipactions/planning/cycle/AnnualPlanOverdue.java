package org.partnershipactions.planning.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.overdue.LateItem;
import org.partnershipactions.overdue.LateWork;
import org.partnershipactions.overdue.OverdueReviewing;
import org.partnershipactions.planning.cycle.AnnualPlanEvent.PlanningWorkChased;
import org.partnershipactions.workflow.Step;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/** Says that a step of a plan's making is late, and applies what was decided on it. */
@Component
class AnnualPlanOverdue implements LateWork {

	private final AnnualPlans plans;

	private final AnnualPlanProcess process;

	private final AnnualPlanSchedule schedule;

	private final OverdueReviewing reviews;

	AnnualPlanOverdue(AnnualPlans plans, AnnualPlanProcess process, AnnualPlanSchedule schedule,
			OverdueReviewing reviews) {
		this.plans = plans;
		this.process = process;
		this.schedule = schedule;
		this.reviews = reviews;
	}

	void fellLate(AnnualPlan plan) {
		AnnualPlanStep step = AnnualPlanStep.in(plan.state());
		Subject subject = AnnualPlanSubject.of(plan);
		this.reviews.open(new LateItem(subject.partnership(), step.of(plan.key()), subject.ref(), subject.title(),
				subject.path(), subject.priority(), this.schedule.owner(step).team(), step.label(), plan.stepDue(),
				plan.timesMoved(), false));
	}

	@Override
	public String process() {
		return AnnualPlanStep.PROCESS;
	}

	@Override
	public void moveDate(Step step, LocalDate due, String reason) {
		this.process.dateMoved(this.plans.save(this.plans.withKey(step.key()).moveDate(due, reason)));
	}

	@Override
	public void changeAgency(Step step, String agency, String reason) {
		throw new InvalidAnswers("agency",
				"The manager and the board make the plan of a year, so this cannot go to an agency");
	}

	@Override
	public void withdraw(Step step, String reason) {
		throw new InvalidAnswers("decision",
				"The plan of a year is made and adopted. Agree a new date, or keep the date and chase");
	}

	@Override
	public void chase(Step step, LocalDate nextCheck) {
		this.process.chased(step, PartnershipClock.after(nextCheck).toInstant());
		AnnualPlan plan = this.plans.withKey(step.key());
		this.plans.save(plan.say(new PlanningWorkChased(plan.key(), step.task(), nextCheck)));
	}

	@Override
	public List<Map<String, String>> agencies(Step step) {
		return List.of();
	}

}
