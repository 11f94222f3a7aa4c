package org.partnershipactions.plan.action;

import java.util.Optional;

import org.partnershipactions.security.Belonging;
import org.partnershipactions.workflow.ConfidentialMatter;
import org.partnershipactions.workflow.ProcessSubject;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/** Says what the process of an action is about, and of which partnership it is. */
@Component
public class ActionSubject implements ProcessSubject, Belonging {

	public static final String KIND = "action";

	private final PriorityActions actions;

	ActionSubject(PriorityActions actions) {
		this.actions = actions;
	}

	@Override
	public String process() {
		return ActionStep.PROCESS;
	}

	@Override
	public Subject of(String key) {
		PriorityAction action = this.actions.withKey(key);
		ActionRow row = action.row();
		return new Subject(action.partnership(), KIND, key, row.ref(), row.title(), row.priority(), action.path());
	}

	@Override
	public Optional<ConfidentialMatter> matter(String key) {
		return Optional.empty();
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public Optional<String> partnershipOf(String key) {
		return this.actions.findById(key).map(PriorityAction::partnership);
	}

}
