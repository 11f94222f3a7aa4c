package org.partnershipactions.casereviews;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.partnershipactions.forms.FormTask;
import org.partnershipactions.forms.InvalidAnswers;
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

	private final ReviewProcess process;

	private final ReviewDates dates;

	private final ReviewBodies bodies;

	private final ReviewTeams teams;

	ReviewWork(AsbCaseReviews reviews, ConcernedRefs refs, ReviewProcess process, ReviewDates dates,
			ReviewBodies bodies, ReviewTeams teams) {
		this.reviews = reviews;
		this.refs = refs;
		this.process = process;
		this.dates = dates;
		this.bodies = bodies;
		this.teams = teams;
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
		check(review, held.chairAgency());
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

	void check(AsbCaseReview review, String agency) {
		String hand = this.bodies.worked(review).get(agency);
		if (hand != null) {
			throw new InvalidAnswers("chairAgency",
					"%s %s, so its people cannot chair this review. Choose a chair from a body that worked none of it"
						.formatted(this.teams.name(agency), hand));
		}
	}

	/** Rules that refuse answers of a step, each naming the field and what to do. */
	static final class ReviewRules {

		private ReviewRules() {
		}

		static void consent(AsbCaseReview review, Boolean consent) {
			if (review.application().madeBy() == ApplicantKind.WITH_CONSENT && !Boolean.TRUE.equals(consent)) {
				throw new InvalidAnswers("consent", "Somebody else applied for the victim, which needs the victim's"
						+ " consent. Ask the victim, or record that the application is withdrawn");
			}
		}

		static void elsewhere(List<ReportElsewhere> reports, LocalDate today) {
			for (int i = 0; i < reports.size(); i++) {
				ReportElsewhere report = reports.get(i);
				if (report.reportedOn().isBefore(report.occurredOn())) {
					throw new InvalidAnswers("others[" + i + "].reportedOn",
							"A report cannot be made before it happened: check both days");
				}
				if (report.reportedOn().isAfter(today)) {
					throw new InvalidAnswers("others[" + i + "].reportedOn", "The day of a report cannot lie ahead");
				}
			}
		}

		static void invitation(PanelOutcome held) {
			if (!held.invited() && (held.whyNotInvited() == null || held.whyNotInvited().isBlank())) {
				throw new InvalidAnswers("whyNotInvited", "Say why the victim was not invited");
			}
		}

		static void recommendations(List<Recommendation> recommended, LocalDate today) {
			for (int i = 0; i < recommended.size(); i++) {
				LocalDate due = recommended.get(i).dueOn();
				if (due != null && due.isBefore(today)) {
					throw new InvalidAnswers("recommendations[" + i + "].due", "The day must be today or later");
				}
			}
		}

	}

}
