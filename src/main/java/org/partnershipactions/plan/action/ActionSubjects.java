package org.partnershipactions.plan.action;

import org.partnershipactions.workflow.ProcessSubject;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/** Says what a task of the action's process is about. */
@Component
public class ActionSubjects implements ProcessSubject {

	public static final String KIND = "action";

	private final PriorityActions actions;

	ActionSubjects(PriorityActions actions) {
		this.actions = actions;
	}

	@Override
	public String process() {
		return Steps.PROCESS;
	}

	@Override
	public Subject of(String key) {
		PriorityAction action = this.actions.withKey(key);
		Row row = action.row();
		return new Subject(action.partnership(), KIND, key, row.ref(), row.title(), row.priority(), path(action));
	}

	static String path(PriorityAction action) {
		return "/actions/" + action.year() + "/" + action.row().ref();
	}

}
