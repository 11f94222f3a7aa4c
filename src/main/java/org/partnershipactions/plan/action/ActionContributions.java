package org.partnershipactions.plan.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.partnershipactions.contributions.ContributionHost;
import org.partnershipactions.contributions.ContributionView;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/** Hosts the contributions to an action and asks another agency. */
@Component
class ActionContributions implements ContributionHost {

	private final PriorityActions actions;

	private final ActionChanges changes;

	private final ActionPartners partners;

	private final ActionSubjects subjects;

	private final Directory directory;

	ActionContributions(PriorityActions actions, ActionChanges changes, ActionPartners partners,
			ActionSubjects subjects, Directory directory) {
		this.actions = actions;
		this.changes = changes;
		this.partners = partners;
		this.subjects = subjects;
		this.directory = directory;
	}

	@Override
	public String kind() {
		return ActionSubjects.KIND;
	}

	@Override
	public Subject subject(String subjectKey) {
		return this.subjects.of(subjectKey);
	}

	@Override
	public void askAnother(ContributionView former, String agency, String comment) {
		this.changes.add(former.subjectKey(), agency, comment);
	}

	@Override
	public List<Map<String, String>> agenciesToAsk(String subjectKey) {
		PriorityAction action = this.actions.withKey(subjectKey);
		Set<String> asked = this.partners.of(action).stream().map(ContributionView::agency).collect(Collectors.toSet());
		asked.addAll(this.partners.toAsk(action));
		asked.add(action.partners().accountableLead());
		return AgencyChoices.of(this.directory.agencies(action.partnership()),
				(agency) -> !asked.contains(agency.code()));
	}

}
