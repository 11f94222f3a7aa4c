package org.partnershipactions.casereviews;

import java.util.List;
import java.util.Map;

import org.partnershipactions.forms.FormTask;
import org.partnershipactions.intake.Channel;
import org.partnershipactions.security.Actor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.casereviews.MayOnReview.ReviewRight.RUN;

/** The steps of a case review that its single point of contact takes. */
@Service
@Transactional
public class ReviewWork {

	private final AsbCaseReviews reviews;

	private final ConcernedRefs refs;

	private final IndependentChair chair;

	private final ReviewProcess process;

	private final ReviewDates dates;

	ReviewWork(AsbCaseReviews reviews, ConcernedRefs refs, IndependentChair chair, ReviewProcess process,
			ReviewDates dates) {
		this.reviews = reviews;
		this.refs = refs;
		this.chair = chair;
		this.process = process;
		this.dates = dates;
	}

	/** Acknowledges the application; the threshold is decided at once. */
	@FormTask("AcknowledgeApplication")
	@MayOnReview(RUN)
	public void acknowledge(String key, AcknowledgeApplication answers) {
		Acknowledgement acknowledged = answers.given();
		AsbCaseReview review = this.reviews.withKey(key);
		ReviewRules.consent(review, acknowledged.consent());
		ReviewRules.elsewhere(acknowledged.elsewhere(), this.dates.today());
		List<ReviewSubject> concerned = this.refs.read(review.partnership(), acknowledged.refs(), "refs");
		review.concerns(concerned);
		this.reviews.save(review.acknowledge(acknowledged.consent(), acknowledged.elsewhere()));
		this.process.done(review, ReviewStage.APPLIED, Map.of());
	}

	/** Decides where there are fewer reports than the threshold asks for. */
	@FormTask("DecideOnThreshold")
	@MayOnReview(RUN)
	public void weigh(String key, DecideOnThreshold answers) {
		Weighing weighed = answers.by(Actor.username());
		AsbCaseReview review = this.reviews.withKey(key);
		this.reviews.save(review.weigh(weighed, this.dates.tellDue()));
		this.process.done(review, ReviewStage.TO_DECIDE, Map.of("reviewHeld", weighed.held()));
	}

	/** Records what the panel did. */
	@FormTask("HoldPanel")
	@MayOnReview(RUN)
	public void hold(String key, HoldPanel answers) {
		PanelOutcome held = answers.outcome();
		List<Recommendation> recommended = answers.recommended();
		AsbCaseReview review = this.reviews.withKey(key);
		this.chair.check(review, held.chairAgency());
		ReviewRules.invitation(held);
		ReviewRules.recommendations(recommended, this.dates.today());
		this.reviews.save(review.hold(held, recommended, this.dates.tellDue()));
		this.process.done(review, ReviewStage.PANEL, Map.of("recommended", !recommended.isEmpty()));
	}

	/** Records that whoever applied was told; the time to appeal begins. */
	@FormTask("TellApplicant")
	@MayOnReview(RUN)
	public void tell(String key, TellApplicant answers) {
		AsbCaseReview review = this.reviews.withKey(key);
		ApplicantAnswer told = new ApplicantAnswer(Channel.valueOf(answers.channel()), answers.words().strip(),
				this.dates.today(), this.dates.appealUntil());
		this.reviews.save(review.tell(told));
		this.process.done(review, ReviewStage.TO_TELL, Map.of());
	}

}
