package org.partnershipactions.plan.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.overdue.LateItem;
import org.partnershipactions.overdue.LateWork;
import org.partnershipactions.overdue.OverdueReviewing;
import org.partnershipactions.plan.action.ActionEvent.OverdueChased;
import org.partnershipactions.workflow.Step;

import org.springframework.stereotype.Component;

/** Says that a step of an action is late, and applies what was decided on it. */
@Component
class ActionOverdue implements LateWork {

	private final PriorityActions actions;

	private final ActionChanges changes;

	private final ActionProcess process;

	private final ActionSchedule schedule;

	private final Contributors contributors;

	private final OverdueReviewing reviews;

	ActionOverdue(PriorityActions actions, ActionChanges changes, ActionProcess process, ActionSchedule schedule,
			Contributors contributors, OverdueReviewing reviews) {
		this.actions = actions;
		this.changes = changes;
		this.process = process;
		this.schedule = schedule;
		this.contributors = contributors;
		this.reviews = reviews;
	}

	void fellLate(PriorityAction action) {
		ActionRow row = action.row();
		ActionStep step = ActionStep.in(action.stage());
		this.reviews.open(new LateItem(action.partnership(), step.of(action.key()), row.ref(), row.title(),
				action.path(), row.priority(), this.schedule.working(action).team(), step.label(), action.lateAfter(),
				action.deadlines().timesMoved(action.stage()), false));
	}

	@Override
	public String process() {
		return ActionStep.PROCESS;
	}

	@Override
	public void moveDate(Step step, LocalDate due, String reason) {
		this.changes.moveStepDate(step.key(), due, reason);
	}

	@Override
	public Optional<LocalDate> heldTo(Step step) {
		return Optional.ofNullable(this.actions.withKey(step.key()).lateAfter());
	}

	@Override
	public void changeAgency(Step step, String agency, String reason) {
		PriorityAction action = this.actions.withKey(step.key());
		if (action.stage().awaitsApproval()) {
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
		this.process.chased(step, PartnershipClock.after(nextCheck).toInstant());
		this.actions.save(action.say(new OverdueChased(action.key(), step.task(), nextCheck)));
	}

	@Override
	public List<Map<String, String>> agencies(Step step) {
		PriorityAction action = this.actions.withKey(step.key());
		return this.contributors.othersThan(action, List.of(action.partners().accountableLead()));
	}

}
