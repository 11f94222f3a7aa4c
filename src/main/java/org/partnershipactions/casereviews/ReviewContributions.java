package org.partnershipactions.casereviews;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.partnershipactions.contributions.ContributionHost;
import org.partnershipactions.contributions.ContributionView;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/** Hosts what bodies are asked to do by a panel and asks another. */
@Component
class ReviewContributions implements ContributionHost {

	private final AsbCaseReviews reviews;

	private final ReviewTeams teams;

	private final ReviewProcess process;

	private final ReviewSubjects subjects;

	ReviewContributions(AsbCaseReviews reviews, ReviewTeams teams, ReviewProcess process, ReviewSubjects subjects) {
		this.reviews = reviews;
		this.teams = teams;
		this.process = process;
		this.subjects = subjects;
	}

	@Override
	public String kind() {
		return ReviewSubjects.KIND;
	}

	@Override
	public Subject subject(String subjectKey) {
		return this.subjects.of(subjectKey);
	}

	/** The recommendation goes to another body as it was, with the same day. */
	@Override
	public void askAnother(ContributionView former, String agency, String comment) {
		AsbCaseReview review = this.reviews.withKey(former.subjectKey());
		Recommendation instead = new Recommendation(agency, former.request(), former.due(), null);
		this.process.askedAgain(this.reviews.save(review.askAnother(instead)));
	}

	@Override
	public List<Map<String, String>> agenciesToAsk(String subjectKey) {
		AsbCaseReview review = this.reviews.withKey(subjectKey);
		Set<String> asked = review.recommendations().stream().map(Recommendation::agency).collect(Collectors.toSet());
		return this.teams.choices(review.partnership(), asked);
	}

}
