package org.partnershipactions.casereviews;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.partnershipactions.contributions.ContributionRequest;
import org.partnershipactions.contributions.ContributionRequesting;

import org.springframework.stereotype.Component;

/** Asks bodies: for what they hold, and for action on what the panel recommends. */
@Component
class ReviewAsking {

	private final ReviewBodies bodies;

	private final ReviewDisclosures disclosures;

	private final ContributionRequesting requests;

	private final ReviewTeams teams;

	private final ReviewDates dates;

	ReviewAsking(ReviewBodies bodies, ReviewDisclosures disclosures, ContributionRequesting requests, ReviewTeams teams,
			ReviewDates dates) {
		this.bodies = bodies;
		this.disclosures = disclosures;
		this.requests = requests;
		this.teams = teams;
		this.dates = dates;
	}

	List<ReviewShare> bodies(AsbCaseReview review) {
		ReviewShare.StepDates days = new ReviewShare.StepDates(this.dates.today(), this.dates.shareDue());
		Set<String> toShare = this.bodies.toShare(review);
		toShare.forEach((agency) -> this.disclosures.asked(review, agency));
		return toShare.stream().map((agency) -> new ReviewShare(review.key(), agency, days)).toList();
	}

	/** Asks a body to act on a recommendation; gives the key of the request. */
	String action(AsbCaseReview review, Recommendation recommended) {
		this.disclosures.recommended(review, recommended.agency());
		LocalDate due = (recommended.dueOn() != null) ? recommended.dueOn() : this.dates.actionDue();
		return this.requests.ask(new ContributionRequest(review.partnership(), ReviewSubjects.KIND, review.key(),
				review.ref(), review.title(), ReviewTeams.PRIORITY, ReviewSubjects.path(review), recommended.agency(),
				this.teams.contactPoint(review).toString(), recommended.words(), due));
	}

	void releaseAll(String key) {
		this.requests.releaseAll(ReviewSubjects.KIND, key, "The application for the case review was withdrawn");
	}

}
