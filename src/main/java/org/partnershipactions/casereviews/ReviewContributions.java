package org.partnershipactions.casereviews;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.partnershipactions.casereviews.ReviewOutcome.Recommendation;
import org.partnershipactions.contributions.ContributionHost;
import org.partnershipactions.contributions.ContributionRequest;
import org.partnershipactions.contributions.ContributionRequesting;
import org.partnershipactions.contributions.ContributionView;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/** Asks bodies to act on what a panel recommends, and another one in place of one. */
@Component
class ReviewContributions implements ContributionHost {

	private final CaseReviews reviews;

	private final ReviewSchedule schedule;

	private final ReviewProcess process;

	private final ReviewSubject subjects;

	private final ReviewDisclosures disclosures;

	private final ContributionRequesting requests;

	ReviewContributions(CaseReviews reviews, ReviewSchedule schedule, ReviewProcess process, ReviewSubject subjects,
			ReviewDisclosures disclosures, ContributionRequesting requests) {
		this.reviews = reviews;
		this.schedule = schedule;
		this.process = process;
		this.subjects = subjects;
		this.disclosures = disclosures;
		this.requests = requests;
	}

	/** Asks a body to act on a recommendation; gives the key of the request. */
	String ask(CaseReview review, Recommendation recommended) {
		this.disclosures.recommended(review, recommended.agency());
		LocalDate due = (recommended.dueOn() != null) ? recommended.dueOn() : this.schedule.actionDue();
		return this.requests.ask(new ContributionRequest(review.partnership(), ReviewSubject.KIND, review.key(),
				review.ref(), review.title(), ReviewSchedule.PRIORITY, ReviewSubject.path(review), recommended.agency(),
				this.schedule.contactPoint(review).toString(), recommended.words(), due));
	}

	void releaseAll(String key) {
		this.requests.releaseAll(ReviewSubject.KIND, key, "The application for the case review was withdrawn");
	}

	@Override
	public String kind() {
		return ReviewSubject.KIND;
	}

	@Override
	public Subject subject(String subjectKey) {
		return this.subjects.of(subjectKey);
	}

	/** The recommendation goes to another body as it was, with the same day. */
	@Override
	public void askAnother(ContributionView former, String agency, String comment) {
		CaseReview review = this.reviews.withKey(former.subjectKey());
		Recommendation instead = new Recommendation(agency, former.request(), former.due(), null);
		this.process.askedAgain(this.reviews.save(review.askAnother(instead)));
	}

	@Override
	public List<Map<String, String>> agenciesToAsk(String subjectKey) {
		CaseReview review = this.reviews.withKey(subjectKey);
		Set<String> asked = review.recommendations().stream().map(Recommendation::agency).collect(Collectors.toSet());
		return this.schedule.choices(review.partnership(), asked);
	}

}
