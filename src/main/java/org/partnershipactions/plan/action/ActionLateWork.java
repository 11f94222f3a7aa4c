package org.partnershipactions.plan.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.overdue.LateWork;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.plan.action.ActionEvent.OverdueChased;
import org.partnershipactions.workflow.Processes;
import org.partnershipactions.workflow.Step;

import org.springframework.stereotype.Component;

/** Applies what an overdue review decided to the action that was late. */
@Component
class ActionLateWork implements LateWork {

	private final PriorityActions actions;

	private final ActionChanges changes;

	private final ActionProcess process;

	private final Processes processes;

	private final Directory directory;

	ActionLateWork(PriorityActions actions, ActionChanges changes, ActionProcess process, Processes processes,
			Directory directory) {
		this.actions = actions;
		this.changes = changes;
		this.process = process;
		this.processes = processes;
		this.directory = directory;
	}

	@Override
	public String process() {
		return Steps.PROCESS;
	}

	@Override
	public void moveDate(Step step, LocalDate due, String reason) {
		this.changes.moveStepDate(step.key(), due, reason);
	}

	@Override
	public void changeAgency(Step step, String agency, String reason) {
		PriorityAction action = this.actions.withKey(step.key());
		if (action.stage() == Stage.PLAN_APPROVAL || action.stage() == Stage.COMPLETION_APPROVAL) {
			throw new InvalidAnswers("agency", "An approval belongs to the task-group lead and cannot go to an agency");
		}
		if (agency.equals(action.partners().accountableLead())) {
			throw new InvalidAnswers("agency", "Choose another agency than the one that is late");
		}
		this.actions.save(action.changeLead(agency, reason));
		this.process.changed(action);
	}

	@Override
	public void withdraw(Step step, String reason) {
		this.changes.withdrawNow(step.key(), reason);
	}

	@Override
	public void chase(Step step, LocalDate nextCheck) {
		PriorityAction action = this.actions.withKey(step.key());
		this.processes.rearm(step, Steps.late(action.stage()), PartnershipClock.after(nextCheck).toInstant());
		this.actions.save(action.say(new OverdueChased(action.key(), step.task(), nextCheck)));
	}

	@Override
	public List<Map<String, String>> agencies(Step step) {
		PriorityAction action = this.actions.withKey(step.key());
		return AgencyChoices.of(this.directory.agencies(action.partnership()),
				(agency) -> !agency.code().equals(action.partners().accountableLead()));
	}

}
