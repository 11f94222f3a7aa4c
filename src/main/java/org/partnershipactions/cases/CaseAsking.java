package org.partnershipactions.cases;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.cases.CaseEvent.AgencyAsked;
import org.partnershipactions.contributions.ContributionRequests;
import org.partnershipactions.contributions.ContributionView;
import org.partnershipactions.contributions.Request;
import org.partnershipactions.partners.Directory;

import org.springframework.stereotype.Component;

/** Asks agencies for their part in a case, and lets them off. */
@Component
public class CaseAsking {

	private final AsbCases cases;

	private final ContributionRequests requests;

	private final Directory directory;

	private final CaseProcess process;

	private final CaseDates dates;

	CaseAsking(AsbCases cases, ContributionRequests requests, Directory directory, CaseProcess process,
			CaseDates dates) {
		this.cases = cases;
		this.requests = requests;
		this.directory = directory;
		this.process = process;
		this.dates = dates;
	}

	/** Asks one agency now. */
	void ask(AsbCase asbCase, CaseAsk ask) {
		join(asbCase, ask);
		asbCase.deadlines().active(this.dates.today());
		this.cases.save(asbCase);
		this.process.agenciesAsked(asbCase);
	}

	/** Asks every agency for what the plan says, once. */
	void askPlanned(AsbCase asbCase) {
		asbCase.plan()
			.steps()
			.stream()
			.filter((step) -> !step.agency().equals(asbCase.leadAgency()))
			.filter((step) -> !asbCase.efforts().isAsked(step.agency(), step.task(), step.due()))
			.forEach((step) -> join(asbCase, new CaseAsk(step.agency(), step.task(), step.due(), null)));
		if (asbCase.efforts().hasWaitingAsks()) {
			this.cases.save(asbCase);
			this.process.agenciesAsked(asbCase);
		}
	}

	List<String> send(AsbCase asbCase) {
		List<String> keys = asbCase.efforts().send((ask) -> {
			String contribution = this.requests.ask(request(asbCase, ask));
			asbCase.say(new AgencyAsked(asbCase.key(), ask.agency(), contribution));
			return contribution;
		});
		this.cases.save(asbCase);
		return keys;
	}

	public List<ContributionView> of(AsbCase asbCase) {
		return this.requests.of(CaseSubjects.KIND, asbCase.key());
	}

	void release(AsbCase asbCase, String agency, String reason) {
		of(asbCase).stream()
			.filter((contribution) -> contribution.agency().equals(agency) && contribution.state().open())
			.forEach((contribution) -> this.requests.release(contribution.key(), reason));
	}

	void releaseAll(AsbCase asbCase) {
		this.requests.releaseAll(CaseSubjects.KIND, asbCase.key(), "The case was withdrawn");
	}

	private void join(AsbCase asbCase, CaseAsk ask) {
		asbCase.team().engage(ask.agency(), this.dates.today());
		asbCase.reseat();
		asbCase.efforts().ask(ask);
	}

	private Request request(AsbCase asbCase, CaseAsk ask) {
		LocalDate due = (ask.due() != null) ? ask.due() : this.dates.contributionDue();
		String asker = this.directory.queueFor(asbCase.partnership(), asbCase.leadAgency(), "coordinator").toString();
		return new Request(asbCase.partnership(), CaseSubjects.KIND, asbCase.key(), asbCase.ref(), asbCase.title(),
				CaseTeams.PRIORITY, CaseSubjects.path(asbCase), ask.agency(), asker, ask.request(), due);
	}

}
