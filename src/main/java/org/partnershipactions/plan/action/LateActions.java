package org.partnershipactions.plan.action;

import org.partnershipactions.overdue.LateItem;
import org.partnershipactions.overdue.OverdueReviews;
import org.partnershipactions.plan.action.ActionEvent.ReminderDue;

import org.springframework.stereotype.Component;

/** Says when an action's open step is due soon or late. */
@Component
class LateActions {

	private final PriorityActions actions;

	private final ActionTeams teams;

	private final OverdueReviews reviews;

	LateActions(PriorityActions actions, ActionTeams teams, OverdueReviews reviews) {
		this.actions = actions;
		this.teams = teams;
		this.reviews = reviews;
	}

	void remind(PriorityAction action) {
		String step = Steps.of(action).task();
		this.actions.save(action.say(new ReminderDue(action.key(), step, action.deadlines().stepDue())));
	}

	void review(PriorityAction action) {
		Row row = action.row();
		this.reviews.open(new LateItem(action.partnership(), Steps.of(action), row.ref(), row.title(),
				ActionSubjects.path(action), row.priority(), this.teams.working(action).team(),
				Steps.label(action.stage()), action.deadlines().stepDue(),
				action.deadlines().timesMoved(action.stage()), false));
	}

}
