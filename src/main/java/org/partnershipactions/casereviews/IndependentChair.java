package org.partnershipactions.casereviews;

import org.partnershipactions.forms.InvalidAnswers;

import org.springframework.stereotype.Component;

/**
 * The rule that the chair of a review comes from no agency that worked what is reviewed,
 * named in the refusal.
 */
@Component
class IndependentChair {

	private final ReviewBodies bodies;

	private final ReviewTeams teams;

	IndependentChair(ReviewBodies bodies, ReviewTeams teams) {
		this.bodies = bodies;
		this.teams = teams;
	}

	void check(AsbCaseReview review, String agency) {
		String hand = this.bodies.worked(review).get(agency);
		if (hand != null) {
			throw new InvalidAnswers("chairAgency",
					"%s %s, so its people cannot chair this review. Choose a chair from a body that worked none of it"
						.formatted(this.teams.name(agency), hand));
		}
	}

}
