package org.partnershipactions.plan.reading;

import java.util.ArrayList;
import java.util.List;

import org.partnershipactions.plan.action.ActionStep;
import org.partnershipactions.workflow.BriefingSection;
import org.partnershipactions.workflow.ProcessBriefing;

import org.springframework.stereotype.Component;

/**
 * What a person reads before they plan, deliver or approve an action: the row, what was
 * promised and reported, what the partners answered and every moved date.
 */
@Component
class ActionBriefing implements ProcessBriefing {

	private final ActionReading actions;

	private final ActionFacts facts;

	ActionBriefing(ActionReading actions, ActionFacts facts) {
		this.actions = actions;
		this.facts = facts;
	}

	@Override
	public String process() {
		return ActionStep.PROCESS;
	}

	@Override
	public List<BriefingSection> brief(String key) {
		ActionView action = this.actions.view(key);
		List<BriefingSection> sections = new ArrayList<>();
		sections.add(this.facts.record(action));
		if (action.decisionComment() != null && !action.decisionComment().isBlank()) {
			sections.add(new BriefingSection("Last decision", List.of(), List.of(action.decisionComment())));
		}
		this.facts.plan(action).ifPresent(sections::add);
		this.facts.report(action).ifPresent(sections::add);
		this.facts.evidence(action).ifPresent(sections::add);
		sections.add(this.facts.partners(action));
		sections.add(this.facts.movedDates(action));
		sections.add(this.facts.history(action));
		return sections;
	}

}
