package org.partnershipactions.casereviews;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

import org.partnershipactions.casereviews.CaseReviewEvent.AppealDecided;
import org.partnershipactions.casereviews.CaseReviewEvent.AppealMade;
import org.partnershipactions.casereviews.CaseReviewEvent.ApplicantTold;
import org.partnershipactions.casereviews.CaseReviewEvent.ReviewAcknowledged;
import org.partnershipactions.casereviews.CaseReviewEvent.ReviewAppliedFor;
import org.partnershipactions.casereviews.CaseReviewEvent.ReviewClosed;
import org.partnershipactions.casereviews.CaseReviewEvent.ReviewDateMoved;
import org.partnershipactions.casereviews.CaseReviewEvent.ReviewHandedOver;
import org.partnershipactions.casereviews.CaseReviewEvent.ReviewHeld;
import org.partnershipactions.casereviews.CaseReviewEvent.ReviewWithdrawn;
import org.partnershipactions.casereviews.CaseReviewEvent.ThresholdDecided;
import org.partnershipactions.casereviews.CaseReviewEvent.ThresholdWeighed;
import org.partnershipactions.security.sealing.SealedText;
import org.partnershipactions.workflow.StepNotOpen;

/**
 * One application for a review of how reports of anti-social behaviour were dealt with
 * (ss. 104 and 105 of the 2014 Act), until its outcome stands.
 */
@Entity
public class AsbCaseReview extends ReviewOutcome<AsbCaseReview> {

	@Embedded
	private ApplicantAnswer answer;

	@Embedded
	private ReviewAppeal appeal;

	private boolean appealOver;

	@Convert(converter = SealedText.class)
	private String withdrawnReason;

	protected AsbCaseReview() {
	}

	AsbCaseReview(ReviewOpening opening, String ref, LocalDate due) {
		super(opening, ref, due);
		registerEvent(new ReviewAppliedFor(key(), ref(), body(), application().madeBy()));
	}

	AsbCaseReview acknowledge(Boolean consent, List<ReportElsewhere> others) {
		stage().mustBe(ReviewStage.APPLIED, "This application was acknowledged already.");
		consented(consent);
		toldElsewhere(others);
		registerEvent(new ReviewAcknowledged(key()));
		return this;
	}

	AsbCaseReview decide(Threshold decided, LocalDate due) {
		says(decided);
		if (!decided.met()) {
			stand(ReviewStage.TO_DECIDE, due);
		}
		registerEvent(new ThresholdDecided(key(), decided.qualifying(), decided.met()));
		return this;
	}

	AsbCaseReview weigh(Weighing weighed, LocalDate due) {
		stage().mustBe(ReviewStage.TO_DECIDE, "This application is not to be decided on now.");
		says(weighed);
		stand(weighed.held() ? ReviewStage.SHARING : ReviewStage.TO_TELL, due);
		registerEvent(new ThresholdWeighed(key(), weighed.held()));
		return this;
	}

	AsbCaseReview ask(LocalDate panelDue) {
		stand(ReviewStage.SHARING, panelDue);
		return this;
	}

	/** Every body has shared or was let off. */
	public AsbCaseReview ready() {
		stand(ReviewStage.PANEL, stepDue());
		return this;
	}

	AsbCaseReview hold(PanelOutcome held, List<Recommendation> asked, LocalDate due) {
		stage().mustBe(ReviewStage.PANEL, "The panel cannot be recorded now.");
		says(held);
		recommends(asked);
		stand(ReviewStage.TO_TELL, due);
		registerEvent(new ReviewHeld(key(), held.chairAgency(), held.invited(), asked.size()));
		return this;
	}

	/**
	 * Puts another body in the place of one that declined a recommendation or is late.
	 */
	AsbCaseReview askAnother(Recommendation instead) {
		recommends(List.of(instead));
		return this;
	}

	AsbCaseReview tell(ApplicantAnswer told) {
		stage().mustBe(ReviewStage.TO_TELL, "There is nothing to tell the applicant now.");
		this.answer = told;
		stand(ReviewStage.TOLD, null);
		registerEvent(new ApplicantTold(key(), told.channel()));
		return this;
	}

	public AsbCaseReview appeal(ReviewAppeal made) {
		this.appeal = made;
		registerEvent(new AppealMade(key()));
		return this;
	}

	AsbCaseReview decideAppeal(ReviewAppeal decided) {
		this.appeal = decided;
		registerEvent(new AppealDecided(key(), decided.upheld()));
		return this.appealOver ? close() : this;
	}

	/** The time to appeal is over; an appeal that was made is still decided. */
	AsbCaseReview appealPeriodOver() {
		this.appealOver = true;
		return appeal().filter(ReviewAppeal::open).isPresent() ? this : close();
	}

	AsbCaseReview withdraw(String reason) {
		if (!stage().live()) {
			throw new StepNotOpen("Application %s is over already: %s.".formatted(ref(), stage().words()));
		}
		this.withdrawnReason = reason;
		stand(ReviewStage.WITHDRAWN, null);
		registerEvent(new ReviewWithdrawn(key()));
		return this;
	}

	AsbCaseReview moveDate(LocalDate due) {
		registerEvent(new ReviewDateMoved(key(), stepDue(), due));
		moveStep(due);
		return this;
	}

	AsbCaseReview moveAppeal(LocalDate due) {
		registerEvent(new ReviewDateMoved(key(), this.appeal.due(), due));
		this.appeal = this.appeal.moved(due);
		return this;
	}

	AsbCaseReview handOver(String agency) {
		registerEvent(new ReviewHandedOver(key(), body(), agency));
		contact(agency);
		return this;
	}

	/** Forgets who and what was said; figures stay. */
	public AsbCaseReview erase() {
		forgetPeople();
		forgetWords();
		this.answer = answer().map(ApplicantAnswer::withoutWords).orElse(null);
		this.appeal = appeal().map(ReviewAppeal::withoutWords).orElse(null);
		this.withdrawnReason = withdrawnReason().map((reason) -> "Erased").orElse(null);
		return this;
	}

	/** Tells who listens of something that happened without changing the review. */
	AsbCaseReview say(Object event) {
		registerEvent(event);
		return this;
	}

	private AsbCaseReview close() {
		stand(ReviewStage.CLOSED, null);
		registerEvent(new ReviewClosed(key()));
		return this;
	}

	public Optional<ApplicantAnswer> answer() {
		return Optional.ofNullable(this.answer);
	}

	public Optional<ReviewAppeal> appeal() {
		return Optional.ofNullable(this.appeal);
	}

	public Optional<String> withdrawnReason() {
		return Optional.ofNullable(this.withdrawnReason);
	}

}
