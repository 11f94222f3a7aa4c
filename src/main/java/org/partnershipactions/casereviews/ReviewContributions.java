package org.partnershipactions.casereviews;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.partnershipactions.contributions.ContributionHost;
import org.partnershipactions.contributions.ContributionView;
import org.partnershipactions.workflow.Step;

import org.springframework.stereotype.Component;

/**
 * Hosts what bodies are asked to do by a panel: asks another, and reports what is late.
 */
@Component
class ReviewContributions implements ContributionHost {

	private final AsbCaseReviews reviews;

	private final ReviewTeams teams;

	private final ReviewProcess process;

	private final LateReviewWork late;

	ReviewContributions(AsbCaseReviews reviews, ReviewTeams teams, ReviewProcess process, LateReviewWork late) {
		this.reviews = reviews;
		this.teams = teams;
		this.process = process;
		this.late = late;
	}

	@Override
	public String kind() {
		return ReviewSubjects.KIND;
	}

	/** The recommendation goes to another body as it was, with the same day. */
	@Override
	public void askAnother(ContributionView declined, String agency, String comment) {
		AsbCaseReview review = this.reviews.withKey(declined.subjectKey());
		Recommendation instead = new Recommendation(agency, declined.request(), declined.due(), null);
		this.process.askedAgain(this.reviews.save(review.askAnother(instead)));
	}

	@Override
	public List<Map<String, String>> agenciesToAsk(String subjectKey) {
		AsbCaseReview review = this.reviews.withKey(subjectKey);
		Set<String> asked = review.recommendations().stream().map(Recommendation::agency).collect(Collectors.toSet());
		return this.teams.choices(review.partnership(), asked);
	}

	@Override
	public void fellLate(ContributionView contribution, Step step, LocalDate due) {
		String label = contribution.state().silent() ? "Answer the request" : "Make the contribution";
		this.late.contribution(contribution, step,
				new LateReviewWork.Owed("agency:" + contribution.agency(), label, due, 0));
	}

}
