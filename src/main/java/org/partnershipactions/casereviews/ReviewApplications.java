package org.partnershipactions.casereviews;

import java.util.List;

import org.partnershipactions.security.ForThePublic;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.casereviews.MayOnReview.ReviewRight.TAKE;

/** Takes applications for case reviews, whoever brings them. */
@Service
@Transactional
public class ReviewApplications {

	private final ApplicationRules rules;

	private final Applicants applicants;

	private final ConcernedRefs refs;

	private final ReviewDesk desk;

	private final ReviewBodies bodies;

	ReviewApplications(ApplicationRules rules, Applicants applicants, ConcernedRefs refs, ReviewDesk desk,
			ReviewBodies bodies) {
		this.rules = rules;
		this.applicants = applicants;
		this.refs = refs;
		this.desk = desk;
		this.bodies = bodies;
	}

	/**
	 * Takes an application from the public.
	 * @throws InvalidAnswers when something is missing or cannot be
	 */
	@ForThePublic
	public Applied apply(NewApplication asked) {
		return take(asked);
	}

	/** Takes an application that an officer enters for somebody. */
	@MayOnReview(TAKE)
	public Applied enter(NewApplication asked) {
		return take(asked);
	}

	private Applied take(NewApplication asked) {
		this.rules.check(asked);
		List<ReviewSubject> subjects = this.refs.read(asked.partnership(), asked.concerned(), "concerned");
		String applicant = this.applicants.key(asked.partnership(), asked.applicant());
		boolean behalf = asked.madeBy() == ApplicantKind.WITH_CONSENT;
		String victim = behalf ? this.applicants.key(asked.partnership(), asked.victim()) : applicant;
		ReviewApplication application = new ReviewApplication(asked.madeBy(), applicant, victim,
				behalf ? asked.consent() : null, this.desk.dates().today(), asked.story().strip(), null);
		String body = (asked.body() != null) ? asked.body() : this.bodies.contact();
		AsbCaseReview review = this.desk.open(new ReviewOpening(asked.partnership(), body, application, subjects));
		return new Applied(review.key(), review.ref(), review.stepDue());
	}

}
