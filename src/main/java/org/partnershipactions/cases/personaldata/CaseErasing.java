package org.partnershipactions.cases.personaldata;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

import org.partnershipactions.cases.AsbCase;
import org.partnershipactions.cases.AsbCases;
import org.partnershipactions.cases.CaseDates;
import org.partnershipactions.cases.access.CaseAccessRequests;
import org.partnershipactions.powers.InterventionView;
import org.partnershipactions.powers.Interventions;

import org.springframework.stereotype.Component;

/** Erases the personal data of a case and keeps what is counted. */
@Component
class CaseErasing {

	private final AsbCases cases;

	private final CasePapers papers;

	private final Interventions interventions;

	private final CaseAccessRequests requests;

	private final CaseDates dates;

	CaseErasing(AsbCases cases, CasePapers papers, Interventions interventions, CaseAccessRequests requests,
			CaseDates dates) {
		this.cases = cases;
		this.papers = papers;
		this.interventions = interventions;
		this.requests = requests;
		this.dates = dates;
	}

	/**
	 * Erases it.
	 * @return keys of the people who were part of it in any way
	 */
	Set<String> erase(AsbCase asbCase) {
		String key = asbCase.key();
		Set<String> people = new LinkedHashSet<>();
		asbCase.team().parties().forEach((party) -> people.add(party.residentKey()));
		this.interventions.of(key)
			.stream()
			.map(InterventionView::subjectKey)
			.filter(Objects::nonNull)
			.forEach(people::add);
		people.addAll(this.papers.erase(key));
		this.interventions.erase(key);
		this.requests.ofCase(key).forEach((request) -> this.requests.save(request.erase()));
		this.cases.save(asbCase.erase(this.dates.today()));
		return people;
	}

}
