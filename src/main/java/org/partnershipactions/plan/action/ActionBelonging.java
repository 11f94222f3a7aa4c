package org.partnershipactions.plan.action;

import java.util.Optional;

import org.partnershipactions.security.Belonging;

import org.springframework.stereotype.Component;

/** Says to which partnership actions belong. */
@Component
class ActionBelonging implements Belonging {

	private final PriorityActions actions;

	ActionBelonging(PriorityActions actions) {
		this.actions = actions;
	}

	@Override
	public String kind() {
		return "action";
	}

	@Override
	public Optional<String> partnershipOf(String key) {
		return this.actions.findById(key).map(PriorityAction::partnership);
	}

}
