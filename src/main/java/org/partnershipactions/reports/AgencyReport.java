package org.partnershipactions.reports;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.contributions.ContributionRequesting;
import org.partnershipactions.contributions.ContributionView;
import org.partnershipactions.partners.AgencySummary;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.plan.action.ActionSummary;
import org.partnershipactions.plan.action.Stage;
import org.partnershipactions.plan.action.Status;
import org.partnershipactions.plan.reading.PlanReading;
import org.partnershipactions.plan.reading.PlanView;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.workflow.Queue;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/** Says what each agency owes in the plan that runs: everybody sees the plan. */
@Service
@Transactional(readOnly = true)
public class AgencyReport {

	private static final Comparator<AgencyPromises> MOST_LATE_FIRST = Comparator.comparingInt(AgencyPromises::late)
		.reversed()
		.thenComparing(AgencyPromises::name, String.CASE_INSENSITIVE_ORDER);

	private final PlanReading plans;

	private final ContributionRequesting requests;

	private final Directory directory;

	private final CurrentPerson person;

	private final PartnershipClock clock;

	AgencyReport(PlanReading plans, ContributionRequesting requests, Directory directory, CurrentPerson person,
			PartnershipClock clock) {
		this.plans = plans;
		this.requests = requests;
		this.directory = directory;
		this.person = person;
		this.clock = clock;
	}

	/** Every agency of the partnership, those with most that is late first. */
	@AllowedTo(SIGNED_IN)
	public List<AgencyPromises> agencies() {
		List<ActionSummary> actions = actions();
		Map<String, List<ContributionView>> owed = contributions(actions);
		return this.directory.agencies(this.person.partnership())
			.stream()
			.map((agency) -> promises(agency, actions, owed))
			.sorted(MOST_LATE_FIRST)
			.toList();
	}

	/** One agency; 404 where there is none of that code. */
	@AllowedTo(SIGNED_IN)
	public AgencyPromises agency(String code) {
		List<ActionSummary> actions = actions();
		return promises(
				this.directory.agency(this.person.partnership(), code).orElseThrow(() -> new NotFound("agency")),
				actions, contributions(actions));
	}

	/** Whether an agency is at work: neither ended nor retired. */
	@AllowedTo(SIGNED_IN)
	public boolean isAtWork(String code) {
		return this.directory.agency(this.person.partnership(), code).isPresent();
	}

	private AgencyPromises promises(AgencySummary agency, List<ActionSummary> actions,
			Map<String, List<ContributionView>> owed) {
		LocalDate today = this.clock.today();
		String code = agency.code();
		return new AgencyPromises(code, agency.name(), PlanYear.of(today).toString(),
				actions.stream().filter((action) -> code.equals(action.partners().accountableLead())).toList(),
				actions.stream().filter((action) -> action.partners().leads().indexOf(code) > 0).toList(),
				owed(owed.getOrDefault(code, List.of()), actions), today);
	}

	/** What agencies owe to these actions, by agency, the soonest due first. */
	private Map<String, List<ContributionView>> contributions(List<ActionSummary> actions) {
		return this.requests.of(actions.stream().map(ActionSummary::key).toList())
			.stream()
			.sorted(Comparator.comparing(ContributionView::due))
			.collect(Collectors.groupingBy(ContributionView::agency));
	}

	private List<OwedContribution> owed(List<ContributionView> contributions, List<ActionSummary> actions) {
		Map<String, ActionSummary> byKey = actions.stream()
			.collect(Collectors.toMap(ActionSummary::key, Function.identity()));
		return contributions.stream()
			.map((contribution) -> owed(byKey.get(contribution.subjectKey()), contribution))
			.toList();
	}

	private OwedContribution owed(ActionSummary action, ContributionView contribution) {
		return new OwedContribution(action, contribution,
				this.directory.teamName(contribution.partnership(), Queue.parse(contribution.asker()).team()),
				Promise.of(contribution, this.clock.today()));
	}

	/** Drafts and what was withdrawn owe nothing. */
	private List<ActionSummary> actions() {
		return this.plans.find(this.person.partnership(), PlanYear.of(this.clock.today()))
			.map(PlanView::actions)
			.orElse(List.of())
			.stream()
			.filter((action) -> action.stage() != Stage.DRAFT && action.status() != Status.WITHDRAWN)
			.toList();
	}

}
