package org.partnershipactions.cases.reading;

import java.util.Comparator;
import java.util.List;

import org.partnershipactions.cases.AsbCase;
import org.partnershipactions.cases.CaseSubjects;
import org.partnershipactions.contributions.ContributionRequests;
import org.partnershipactions.contributions.ContributionView;
import org.partnershipactions.overdue.OverdueReviews;
import org.partnershipactions.overdue.OverdueView;

import org.springframework.stereotype.Component;

/** Reads what is owed to a case, by when, and what fell late. */
@Component
class CaseOwing {

	private final ContributionRequests requests;

	private final OverdueReviews reviews;

	CaseOwing(ContributionRequests requests, OverdueReviews reviews) {
		this.requests = requests;
		this.reviews = reviews;
	}

	List<ContributionView> contributions(AsbCase asbCase) {
		return this.requests.of(CaseSubjects.KIND, asbCase.key());
	}

	List<OverdueView> reviews(AsbCase asbCase) {
		return this.reviews.history(asbCase.partnership(), asbCase.key());
	}

	static List<CaseView.Deadline> deadlines(AsbCase asbCase) {
		return asbCase.deadlines()
			.open()
			.entrySet()
			.stream()
			.map((open) -> new CaseView.Deadline(open.getKey().label(), open.getValue().day(), open.getValue().at(),
					open.getValue().timesMoved()))
			.sorted(Comparator.comparing(CaseView.Deadline::at))
			.toList();
	}

}
