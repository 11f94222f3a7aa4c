package org.partnershipactions.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.partnershipactions.contributions.ContributionHost;
import org.partnershipactions.contributions.ContributionRequests;
import org.partnershipactions.contributions.ContributionView;
import org.partnershipactions.overdue.LateItem;
import org.partnershipactions.overdue.OverdueReviews;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.workflow.Step;

import org.springframework.stereotype.Component;

/** Hosts the contributions to a case: asks another agency, and reports what is late. */
@Component
class CaseContributions implements ContributionHost {

	private final AsbCases cases;

	private final CaseAgencies agencies;

	private final ContributionRequests requests;

	private final OverdueReviews reviews;

	private final Directory directory;

	CaseContributions(AsbCases cases, CaseAgencies agencies, ContributionRequests requests, OverdueReviews reviews,
			Directory directory) {
		this.cases = cases;
		this.agencies = agencies;
		this.requests = requests;
		this.reviews = reviews;
		this.directory = directory;
	}

	@Override
	public String kind() {
		return CaseSubjects.KIND;
	}

	@Override
	public void askAnother(ContributionView declined, String agency, String comment) {
		String words = (declined.request() != null) ? declined.request() : comment;
		this.agencies.askNow(this.cases.withKey(declined.subjectKey()), new AgencyRequest(agency, words, null));
	}

	@Override
	public List<Map<String, String>> agenciesToAsk(String subjectKey) {
		AsbCase asbCase = this.cases.withKey(subjectKey);
		Set<String> asked = this.requests.of(CaseSubjects.KIND, subjectKey)
			.stream()
			.map(ContributionView::agency)
			.collect(Collectors.toSet());
		asked.add(asbCase.leadAgency());
		return this.directory.agencies(asbCase.partnership())
			.stream()
			.filter((agency) -> !asked.contains(agency.code()))
			.map((agency) -> Map.of("value", agency.code(), "label", agency.name()))
			.toList();
	}

	@Override
	public void fellLate(ContributionView contribution, Step step, LocalDate due) {
		AsbCase asbCase = this.cases.withKey(contribution.subjectKey());
		String label = contribution.state().silent() ? "Answer the request" : "Make the contribution";
		this.reviews.open(new LateItem(asbCase.partnership(), step, asbCase.ref(), asbCase.title(),
				CaseSubjects.path(asbCase), CaseTeams.PRIORITY, Queue.ofAgency(contribution.agency(), "member").team(),
				label, due, this.requests.timesMoved(contribution.key()), asbCase.highRisk()));
	}

}
