package org.partnershipactions.plan.action;

import java.util.ArrayList;
import java.util.List;

import org.partnershipactions.partners.AgencyObligations;
import org.partnershipactions.partners.AgencySuccession;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives an ended agency's place in every action that is not closed to its successor, in
 * plans that are still drafts too. Whoever leads an action is asked for nothing in it.
 */
@Component
@Transactional
class ActionSuccession implements AgencyObligations {

	private final PriorityActions actions;

	private final ActionProcess process;

	private final Contributors contributors;

	ActionSuccession(PriorityActions actions, ActionProcess process, Contributors contributors) {
		this.actions = actions;
		this.process = process;
		this.contributors = contributors;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Obligation> of(String partnership, String agency) {
		List<String> led = new ArrayList<>();
		List<String> shared = new ArrayList<>();
		this.actions.sharedBy(partnership, agency)
			.forEach((action) -> (action.partners().accountableLead().equals(agency) ? led : shared)
				.add(action.row().ref() + " of " + action.year()));
		List<Obligation> all = new ArrayList<>();
		if (!led.isEmpty()) {
			all.add(new Obligation((led.size() == 1) ? "action that it leads" : "actions that it leads", led.size(),
					led));
		}
		if (!shared.isEmpty()) {
			all.add(new Obligation((shared.size() == 1) ? "action that it shares" : "actions that it shares",
					shared.size(), shared));
		}
		return all;
	}

	@Override
	public void passOn(AgencySuccession succession) {
		String from = succession.from().code();
		String to = succession.to().code();
		this.actions.sharedBy(succession.partnership(), from).forEach((action) -> {
			this.actions.save(action.follow(succession));
			if (action.live()) {
				this.process.changed(action);
			}
		});
		this.actions.sharedBy(succession.partnership(), to)
			.stream()
			.filter((action) -> action.live() && action.partners().accountableLead().equals(to))
			.forEach((action) -> List.of(from, to)
				.forEach((agency) -> this.contributors.release(action, agency, "This agency now leads the action")));
	}

}
