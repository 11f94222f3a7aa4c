package org.partnershipactions.cases.access;

import java.util.List;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.cases.CaseVisibility.CaseGrants;
import org.partnershipactions.pages.PageAnswers;
import org.partnershipactions.security.CurrentPerson;

import org.springframework.stereotype.Component;

/** Knows which cases who is signed in may see until a day, because the owner said so. */
@Component
class AccessGrants implements CaseGrants {

	private final CaseAccessRequests requests;

	private final CurrentPerson person;

	private final PartnershipClock clock;

	AccessGrants(CaseAccessRequests requests, CurrentPerson person, PartnershipClock clock) {
		this.requests = requests;
		this.person = person;
		this.clock = clock;
	}

	@Override
	public boolean sees(String caseKey) {
		return !of(caseKey).isEmpty();
	}

	@Override
	public boolean seesPersonally(String caseKey) {
		return of(caseKey).stream().anyMatch((request) -> request.asked().by().equals(this.person.username()));
	}

	/** Whether the owner shows who complains too. */
	@Override
	public boolean seesIdentity(String caseKey) {
		return of(caseKey).stream().anyMatch((request) -> request.decision().identity());
	}

	/** A page asks for many cases: what is shown to the person is read at once. */
	private List<CaseAccessRequest> of(String caseKey) {
		if (!PageAnswers.opening()) {
			return this.requests.holding(caseKey, this.clock.today(), reader());
		}
		return PageAnswers
			.to(List.of("shown to", this.person.username()), () -> this.requests.holding(this.clock.today(), reader()))
			.stream()
			.filter((request) -> request.caseKey().equals(caseKey))
			.toList();
	}

	private CaseAccessRequests.Reader reader() {
		List<String> agencies = this.person.agencies().isEmpty() ? List.of("") : List.copyOf(this.person.agencies());
		return new CaseAccessRequests.Reader(this.person.username(), agencies);
	}

}
