package org.partnershipactions.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.partnershipactions.contributions.ContributionHost;
import org.partnershipactions.contributions.ContributionRequests;
import org.partnershipactions.contributions.ContributionView;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/** Hosts the contributions to a case and asks another agency. */
@Component
class CaseContributions implements ContributionHost {

	private final AsbCases cases;

	private final CaseAgencies agencies;

	private final ContributionRequests requests;

	private final CaseSubjects subjects;

	private final Directory directory;

	CaseContributions(AsbCases cases, CaseAgencies agencies, ContributionRequests requests, CaseSubjects subjects,
			Directory directory) {
		this.cases = cases;
		this.agencies = agencies;
		this.requests = requests;
		this.subjects = subjects;
		this.directory = directory;
	}

	@Override
	public String kind() {
		return CaseSubjects.KIND;
	}

	@Override
	public Subject subject(String subjectKey) {
		return this.subjects.of(subjectKey);
	}

	@Override
	public boolean highRisk(String subjectKey) {
		return this.cases.withKey(subjectKey).highRisk();
	}

	@Override
	public void askAnother(ContributionView former, String agency, String comment) {
		String words = (former.request() != null) ? former.request() : comment;
		this.agencies.askNow(this.cases.withKey(former.subjectKey()), new AgencyRequest(agency, words, null));
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

}
