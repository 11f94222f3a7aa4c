package org.partnershipactions.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.partnershipactions.contributions.ContributionHost;
import org.partnershipactions.contributions.ContributionView;
import org.partnershipactions.overdue.LateItem;
import org.partnershipactions.overdue.OverdueReviews;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.workflow.Step;

import org.springframework.stereotype.Component;

/**
 * Hosts the contributions to an action: asks another agency, and reports what is late.
 */
@Component
class ActionContributions implements ContributionHost {

	private final PriorityActions actions;

	private final ActionChanges changes;

	private final ActionPartners partners;

	private final OverdueReviews reviews;

	private final Directory directory;

	ActionContributions(PriorityActions actions, ActionChanges changes, ActionPartners partners, OverdueReviews reviews,
			Directory directory) {
		this.actions = actions;
		this.changes = changes;
		this.partners = partners;
		this.reviews = reviews;
		this.directory = directory;
	}

	@Override
	public String kind() {
		return ActionSubjects.KIND;
	}

	@Override
	public void askAnother(ContributionView declined, String agency, String comment) {
		this.changes.add(declined.subjectKey(), agency, comment);
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

	@Override
	public void fellLate(ContributionView contribution, Step step, LocalDate due) {
		PriorityAction action = this.actions.withKey(contribution.subjectKey());
		Row row = action.row();
		String label = contribution.state().silent() ? "Answer the request" : "Make the contribution";
		this.reviews.open(new LateItem(action.partnership(), step, row.ref(), row.title(), ActionSubjects.path(action),
				row.priority(), Queue.ofAgency(contribution.agency(), "member").team(), label, due,
				this.partners.timesMoved(contribution), false));
	}

}
