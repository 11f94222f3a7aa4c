package org.partnershipactions.casereviews;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.partnershipactions.casereviews.ReviewApplication.ConcernedMatter;
import org.partnershipactions.casereviews.ReviewApplication.ReportElsewhere;
import org.partnershipactions.casereviews.ReviewOutcome.ApplicantAnswer;
import org.partnershipactions.casereviews.ReviewOutcome.PanelOutcome;
import org.partnershipactions.casereviews.ReviewOutcome.Recommendation;
import org.partnershipactions.casereviews.ReviewOutcome.Weighing;
import org.partnershipactions.forms.FormTask;
import org.partnershipactions.forms.FormValues;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.intake.Reporter.Channel;
import org.partnershipactions.security.Actor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.casereviews.MayOnReview.ReviewRight.RUN;

/** The steps of a case review that its single point of contact takes. */
@Service
@Transactional
class CaseReviewing {

	private final CaseReviews reviews;

	private final ReviewThreshold threshold;

	private final RelevantBodies bodies;

	private final ReviewSchedule schedule;

	private final ReviewProcess process;

	CaseReviewing(CaseReviews reviews, ReviewThreshold threshold, RelevantBodies bodies, ReviewSchedule schedule,
			ReviewProcess process) {
		this.reviews = reviews;
		this.threshold = threshold;
		this.bodies = bodies;
		this.schedule = schedule;
		this.process = process;
	}

	/** Acknowledges the application; the threshold is decided at once. */
	@FormTask("AcknowledgeApplication")
	@MayOnReview(RUN)
	public void acknowledge(String key, AcknowledgeApplication answers) {
		CaseReview review = this.reviews.withKey(key);
		List<ReportElsewhere> elsewhere = answers.elsewhere();
		this.bodies.mustBeNamed(review.partnership(), "refs");
		ApplicationRules.consent(review, answers.consented());
		ApplicationRules.elsewhere(elsewhere, this.schedule.today());
		List<ConcernedMatter> concerned = this.threshold.read(review.partnership(), answers.named(), "refs");
		this.reviews.save(review.acknowledge(answers.consented(), concerned, elsewhere));
		this.process.acknowledged(review);
	}

	/** Decides where there are fewer reports than the threshold asks for. */
	@FormTask("DecideOnThreshold")
	@MayOnReview(RUN)
	public void weigh(String key, DecideOnThreshold answers) {
		Weighing weighed = answers.by(Actor.username());
		CaseReview review = this.reviews.withKey(key);
		this.reviews.save(review.weigh(weighed, this.schedule.tellDue()));
		this.process.weighed(review, weighed.held());
	}

	/** Records what the panel did. */
	@FormTask("HoldPanel")
	@MayOnReview(RUN)
	public void hold(String key, HoldPanel answers) {
		PanelOutcome held = answers.outcome();
		List<Recommendation> recommended = answers.recommended();
		CaseReview review = this.reviews.withKey(key);
		checkChair(review, held.chairAgency());
		ApplicationRules.invitation(held);
		ApplicationRules.recommendations(recommended, this.schedule.today());
		this.reviews.save(review.hold(held, recommended, this.schedule.tellDue()));
		this.process.held(review, !recommended.isEmpty());
	}

	/** The rule on the chair refuses by name, so that all bodies are offered. */
	@FormValues("HoldPanel")
	@Transactional(readOnly = true)
	public Map<String, Object> panel(String key) {
		List<Map<String, String>> agencies = this.schedule.choices(this.reviews.withKey(key).partnership(), Set.of());
		List<Map<String, String>> chairs = new ArrayList<>();
		chairs.add(Map.of("value", PanelOutcome.INDEPENDENT, "label", "An independent person, of no agency"));
		chairs.addAll(agencies);
		return Map.of("agencies", agencies, "chairs", chairs);
	}

	/** Records that whoever applied was told; the time to appeal begins. */
	@FormTask("TellApplicant")
	@MayOnReview(RUN)
	public void tell(String key, TellApplicant answers) {
		CaseReview review = this.reviews.withKey(key);
		ApplicantAnswer told = new ApplicantAnswer(Channel.valueOf(answers.channel()), answers.words().strip(),
				this.schedule.today(), this.schedule.appealUntil());
		this.reviews.save(review.tell(told));
		this.process.told(review);
	}

	/** A text to begin with, which says how to appeal. */
	@FormValues("TellApplicant")
	@Transactional(readOnly = true)
	public Map<String, Object> letter(String key) {
		return Map.of("words",
				TellApplicant.draft(this.reviews.withKey(key), this.schedule.appealUntil(), this.schedule::name));
	}

	/** The chair is independent: of a body that had no hand in what is reviewed. */
	private void checkChair(CaseReview review, String agency) {
		String part = this.bodies.worked(review).get(agency);
		if (part != null) {
			throw new InvalidAnswers("chairAgency",
					"%s %s, so its people cannot chair this review. Choose a chair from a body that worked none of it"
						.formatted(this.schedule.name(agency), part));
		}
	}

}
