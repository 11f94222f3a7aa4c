package org.partnershipactions.plan.action;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.partnershipactions.contributions.ContributionHost;
import org.partnershipactions.contributions.ContributionRequest;
import org.partnershipactions.contributions.ContributionRequesting;
import org.partnershipactions.contributions.ContributionView;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/**
 * Knows who is asked to contribute to an action, asks them, and lets more of them join or
 * some of them go.
 */
@Component
class Contributors implements ContributionHost {

	private final PriorityActions actions;

	private final ActionSubject subjects;

	private final ActionProcess process;

	private final ActionSchedule schedule;

	private final ContributionRequesting requests;

	private final ChangeRules rules;

	private final Directory directory;

	Contributors(PriorityActions actions, ActionSubject subjects, ActionProcess process, ActionSchedule schedule,
			ContributionRequesting requests, ChangeRules rules, Directory directory) {
		this.actions = actions;
		this.subjects = subjects;
		this.process = process;
		this.schedule = schedule;
		this.requests = requests;
		this.rules = rules;
		this.directory = directory;
	}

	/** Asks each partner who has not been asked yet. */
	List<String> ask(PriorityAction action) {
		Set<String> toAsk = toAsk(action);
		of(action).forEach((contribution) -> toAsk.remove(contribution.agency()));
		List<String> keys = new ArrayList<>();
		toAsk.forEach((agency) -> keys.add(this.requests.ask(request(action, agency))));
		return keys;
	}

	/** Asks one more agency, and takes the action back into delivery where it must. */
	void join(PriorityAction action, String agency, String reason) {
		this.rules.mayLead(action, agency, reason);
		mustBeNew(action, agency);
		action.addPartner(agency, reason);
		boolean reported = action.stage() == Stage.COMPLETION_APPROVAL;
		this.actions.save(reported ? action.reopenDelivery() : action);
		if (reported) {
			this.process.partnerAddedLate(action);
		}
		else if (action.stage() == Stage.DELIVER) {
			this.process.partnerAdded(action);
		}
	}

	/** Asks an agency no longer; its open request closes. */
	void leave(PriorityAction action, String agency, String reason) {
		this.rules.reason(reason);
		if (!toAsk(action).contains(agency)) {
			throw new InvalidAnswers("agency", "Choose an agency that is a partner of this action");
		}
		this.actions.save(action.releasePartner(agency, reason));
		release(action, agency, reason);
	}

	/** Closes the open request to an agency. */
	void release(PriorityAction action, String agency, String reason) {
		openRequests(action, agency).forEach((contribution) -> this.requests.release(contribution.key(), reason));
	}

	void releaseAll(PriorityAction action) {
		this.requests.releaseAll(ActionSubject.KIND, action.key(), "The action was withdrawn");
	}

	void dateMoved(PriorityAction action) {
		this.requests.dueMoved(ActionSubject.KIND, action.key(), this.schedule.contributionDue(action));
	}

	/**
	 * One row of the delivery plan's form for each partner, with what was asked before.
	 */
	List<Map<String, Object>> asks(PriorityAction action) {
		Map<String, String> before = action.delivery().requests();
		List<Map<String, Object>> asks = new ArrayList<>();
		for (String agency : toAsk(action)) {
			asks.add(Map.of("agency", agency, "request", before.getOrDefault(agency, "")));
		}
		return asks;
	}

	/** The same partners as choices of a form: code and name. */
	List<Map<String, String>> choices(PriorityAction action) {
		return toAsk(action).stream().map((code) -> choice(code, this.directory.agencyName(code))).toList();
	}

	/** The partnership's other agencies as choices of a form: code and name. */
	List<Map<String, String>> othersThan(PriorityAction action, Collection<String> left) {
		return this.directory.agencies(action.partnership())
			.stream()
			.filter((agency) -> !left.contains(agency.code()))
			.map((agency) -> choice(agency.code(), agency.name()))
			.toList();
	}

	@Override
	public String kind() {
		return ActionSubject.KIND;
	}

	@Override
	public Subject subject(String subjectKey) {
		return this.subjects.of(subjectKey);
	}

	@Override
	public void askAnother(ContributionView former, String agency, String comment) {
		join(this.actions.withKey(former.subjectKey()), agency, comment);
	}

	@Override
	public List<Map<String, String>> agenciesToAsk(String subjectKey) {
		PriorityAction action = this.actions.withKey(subjectKey);
		Set<String> asked = of(action).stream().map(ContributionView::agency).collect(Collectors.toSet());
		asked.addAll(toAsk(action));
		asked.add(action.partners().accountableLead());
		return othersThan(action, asked);
	}

	/**
	 * Every body that is asked: collective names are expanded, each once, without the
	 * accountable lead.
	 */
	private Set<String> toAsk(PriorityAction action) {
		return new LinkedHashSet<>(action.partners().toAsk(this.directory.memberAgencies(action.partnership())));
	}

	private List<ContributionView> of(PriorityAction action) {
		return this.requests.of(ActionSubject.KIND, action.key());
	}

	private List<ContributionView> openRequests(PriorityAction action, String agency) {
		return of(action).stream()
			.filter((contribution) -> contribution.agency().equals(agency) && contribution.state().open())
			.toList();
	}

	private void mustBeNew(PriorityAction action, String agency) {
		if (toAsk(action).contains(agency) || !openRequests(action, agency).isEmpty()) {
			throw new InvalidAnswers("agency",
					this.directory.agencyName(agency) + " is asked to contribute already. Choose another agency");
		}
	}

	private ContributionRequest request(PriorityAction action, String agency) {
		ActionRow row = action.row();
		return new ContributionRequest(action.partnership(), ActionSubject.KIND, action.key(), row.ref(), row.title(),
				row.priority(), action.path(), agency, this.schedule.asker(action).toString(),
				action.delivery().requests().get(agency), this.schedule.contributionDue(action))
			.notAfter(action.deliveryDue());
	}

	private static Map<String, String> choice(String code, String name) {
		return Map.of("value", code, "label", name);
	}

}
