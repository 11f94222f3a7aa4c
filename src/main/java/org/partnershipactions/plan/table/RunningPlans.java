package org.partnershipactions.plan.table;

import java.time.LocalDate;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.plan.Plan;
import org.partnershipactions.plan.action.ActionEvent.ActionAdded;
import org.partnershipactions.plan.action.ActionProcess;
import org.partnershipactions.plan.action.ActionSchedule;
import org.partnershipactions.plan.action.PriorityAction;
import org.partnershipactions.plan.action.PriorityActions;
import org.partnershipactions.plan.document.PlanReader;
import org.partnershipactions.plan.table.EntryReading.ReadEntry;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.stereotype.Component;

/** Adopted plans, to which an action is added while the others run. */
@Component
public class RunningPlans {

	private final DraftPlans plans;

	private final PriorityActions actions;

	private final ActionProcess process;

	private final ActionSchedule schedule;

	private final EntryReading reading;

	private final CurrentPerson person;

	RunningPlans(DraftPlans plans, PriorityActions actions, ActionProcess process, ActionSchedule schedule,
			PlanReader reader, Directory directory, CurrentPerson person) {
		this.plans = plans;
		this.actions = actions;
		this.process = process;
		this.schedule = schedule;
		this.reading = new EntryReading(reader, directory);
		this.person = person;
	}

	/** Whether the plan of a year is adopted. */
	public boolean run(PlanYear year) {
		return this.plans.find(this.person.partnership(), year).filter(Plan::adopted).isPresent();
	}

	/** Whether the plan of a year is adopted and begins on its first day. */
	public boolean waits(PlanYear year) {
		return this.plans.find(this.person.partnership(), year).filter(Plan::waits).isPresent();
	}

	/** Makes whoever else changes the same plan wait. */
	public void hold(PlanYear year) {
		this.plans.hold(this.person.partnership(), year);
	}

	/**
	 * Whether an action could begin now.
	 * @return what the entry was read as
	 * @throws InvalidAnswers naming each field that cannot be taken
	 */
	public ActionEntry check(PlanYear year, ActionEntry entry) {
		Plan plan = adopted(year);
		return read(plan, entry).entry();
	}

	/**
	 * Begins an action of an adopted plan: its lead plans the delivery. Where the plan
	 * waits for its year, the action begins with the others.
	 * @return its reference
	 */
	public String begin(PlanYear year, ActionEntry entry) {
		Plan plan = adopted(year);
		ReadEntry read = read(plan, entry);
		this.plans.belongs(plan, read.priority());
		PriorityAction action = new PriorityAction(plan, read.words(), read.partners());
		if (plan.waits()) {
			this.actions.save(action.say(new ActionAdded(action.key(), action.row().ref())));
		}
		else {
			this.actions.save(action.begin(this.schedule.today(), this.schedule.planDue()));
			this.process.adopted(action);
		}
		return action.row().ref();
	}

	private ReadEntry read(Plan plan, ActionEntry entry) {
		ReadEntry read = this.reading.read(plan, entry);
		LocalDate due = read.words().due();
		LocalDate today = this.schedule.today();
		if (due != null && due.isBefore(today)) {
			throw new InvalidAnswers("due", "%s has passed. An action that begins now is due today, %s, or later"
				.formatted(DayWords.day(due), DayWords.day(today)));
		}
		if (!this.plans.approved(plan, read.priority())) {
			throw new InvalidAnswers("priority",
					("No task group approves the stages of priority %d of the plan %s. Choose a priority of the plan,"
							+ " or have an administrator give this one to a task group first")
						.formatted(read.priority().number(), plan.year()));
		}
		if (plan.year().lastDay().isBefore(today)) {
			throw new StepNotOpen(
					"The plan year %s is over. Add the action to a plan that runs.".formatted(plan.year()));
		}
		if (this.actions
			.findByPartnershipAndPlanYearAndRowRef(plan.partnership(), plan.year().start(), read.words().ref())
			.isPresent()) {
			throw new InvalidAnswers("ref",
					"Reference %s is that of another action of this plan. Give each action its own"
						.formatted(read.words().ref()));
		}
		return read;
	}

	private Plan adopted(PlanYear year) {
		hold(year);
		Plan plan = this.plans.find(this.person.partnership(), year).orElseThrow(() -> new NotFound("plan"));
		if (!plan.adopted()) {
			throw new StepNotOpen("The plan %s is a draft. Its actions begin when it is adopted.".formatted(year));
		}
		return plan;
	}

}
