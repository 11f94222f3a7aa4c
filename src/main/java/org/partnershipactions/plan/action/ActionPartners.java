package org.partnershipactions.plan.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.partnershipactions.contributions.ContributionRequests;
import org.partnershipactions.contributions.ContributionView;
import org.partnershipactions.contributions.Request;
import org.partnershipactions.partners.AgencySummary;
import org.partnershipactions.partners.Directory;

import org.springframework.stereotype.Component;

/** Knows who is asked to contribute to an action, and asks them. */
@Component
class ActionPartners {

	private final Directory directory;

	private final ContributionRequests requests;

	private final ActionDates dates;

	ActionPartners(Directory directory, ContributionRequests requests, ActionDates dates) {
		this.directory = directory;
		this.requests = requests;
		this.dates = dates;
	}

	/** Asks each partner who has not been asked yet. */
	List<String> ask(PriorityAction action) {
		Set<String> toAsk = toAsk(action);
		of(action).forEach((contribution) -> toAsk.remove(contribution.agency()));
		List<String> keys = new ArrayList<>();
		toAsk.forEach((agency) -> keys.add(this.requests.ask(request(action, agency))));
		return keys;
	}

	/**
	 * Every body that is asked: collective names are expanded, each once, without the
	 * accountable lead.
	 */
	Set<String> toAsk(PriorityAction action) {
		List<String> members = this.directory.memberAgencies(action.partnership());
		return new LinkedHashSet<>(action.partners().toAsk(members));
	}

	/**
	 * One row of the delivery plan's form for each partner, with what was asked before.
	 */
	List<Map<String, Object>> asks(PriorityAction action) {
		Map<String, String> before = before(action);
		List<Map<String, Object>> asks = new ArrayList<>();
		for (String agency : toAsk(action)) {
			asks.add(Map.of("agency", agency, "request", before.getOrDefault(agency, "")));
		}
		return asks;
	}

	/** The same partners as choices of a form: code and name. */
	List<Map<String, String>> choices(PriorityAction action) {
		return AgencyChoices.of(
				toAsk(action).stream().map((code) -> new AgencySummary(code, this.directory.agencyName(code))).toList(),
				(agency) -> true);
	}

	List<ContributionView> of(PriorityAction action) {
		return this.requests.of(ActionSubjects.KIND, action.key());
	}

	void release(PriorityAction action, String agency, String reason) {
		of(action).stream()
			.filter((contribution) -> contribution.agency().equals(agency) && contribution.state().open())
			.forEach((contribution) -> this.requests.release(contribution.key(), reason));
	}

	void releaseAll(PriorityAction action) {
		this.requests.releaseAll(ActionSubjects.KIND, action.key(), "The action was withdrawn");
	}

	void dateMoved(PriorityAction action) {
		this.requests.dueMoved(ActionSubjects.KIND, action.key(), this.dates.contributionDue(action));
	}

	private Request request(PriorityAction action, String agency) {
		LocalDate due = this.dates.contributionDue(action);
		String asker = this.directory.queueFor(action.partnership(), action.partners().accountableLead(), "coordinator")
			.toString();
		Row row = action.row();
		return new Request(action.partnership(), ActionSubjects.KIND, action.key(), row.ref(), row.title(),
				row.priority(), ActionSubjects.path(action), agency, asker, before(action).get(agency), due);
	}

	private Map<String, String> before(PriorityAction action) {
		return action.delivery()
			.asks()
			.stream()
			.filter((ask) -> ask.request() != null)
			.collect(Collectors.toMap(Ask::agency, Ask::request, (first, second) -> first));
	}

}
