package org.partnershipactions.casereviews;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

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
import org.partnershipactions.casereviews.ReviewApplication.ConcernedMatter;
import org.partnershipactions.casereviews.ReviewApplication.ReportElsewhere;
import org.partnershipactions.casereviews.ReviewApplication.ReviewOpening;
import org.partnershipactions.casereviews.ReviewOutcome.AppealWindow;
import org.partnershipactions.casereviews.ReviewOutcome.ApplicantAnswer;
import org.partnershipactions.casereviews.ReviewOutcome.PanelOutcome;
import org.partnershipactions.casereviews.ReviewOutcome.Recommendation;
import org.partnershipactions.casereviews.ReviewOutcome.ReviewAppeal;
import org.partnershipactions.casereviews.ReviewOutcome.Threshold;
import org.partnershipactions.casereviews.ReviewOutcome.Weighing;
import org.partnershipactions.security.sealing.SealedText;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * One application for a review of how reports of anti-social behaviour were dealt with
 * (ss. 104 and 105 of the 2014 Act), until its outcome stands.
 */
@Entity
@Table(name = "asb_case_review")
public class CaseReview extends AbstractAggregateRoot<CaseReview> {

	@Id
	private String id = UUID.randomUUID().toString();

	@Version
	private int version;

	private String partnership;

	@Column(name = "review_ref")
	private String ref;

	private String body;

	@Enumerated(EnumType.STRING)
	private ReviewStage stage = ReviewStage.APPLIED;

	private LocalDate stepDue;

	private int timesMoved;

	@Embedded
	private ReviewApplication application;

	@ElementCollection
	@CollectionTable(name = "case_review_subject", joinColumns = @JoinColumn(name = "review_id"))
	@OrderColumn(name = "position")
	private List<ConcernedMatter> subjects = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "case_review_elsewhere", joinColumns = @JoinColumn(name = "review_id"))
	@OrderColumn(name = "position")
	private List<ReportElsewhere> elsewhere = new ArrayList<>();

	@Embedded
	private Threshold threshold;

	@Embedded
	private Weighing weighing;

	@Embedded
	private PanelOutcome panel;

	@ElementCollection
	@CollectionTable(name = "case_review_recommendation", joinColumns = @JoinColumn(name = "review_id"))
	@OrderColumn(name = "position")
	private List<Recommendation> recommendations = new ArrayList<>();

	@Embedded
	private ApplicantAnswer answer;

	@Embedded
	private ReviewAppeal appeal;

	private boolean appealOver;

	@SealedText
	private String withdrawnReason;

	protected CaseReview() {
	}

	CaseReview(ReviewOpening opening, String ref, LocalDate acknowledgeDue) {
		this.partnership = opening.partnership();
		this.ref = ref;
		this.body = opening.body();
		this.application = opening.application();
		this.subjects.addAll(opening.subjects());
		this.stepDue = acknowledgeDue;
		registerEvent(new ReviewAppliedFor(this.id, ref, this.body, this.application.madeBy()));
	}

	/**
	 * The single point of contact answers the application.
	 * @param consent whether the victim's consent is there; null where none is needed
	 * @param concerned cases and reports that the application is about too
	 * @param others reports that were made to others
	 */
	CaseReview acknowledge(Boolean consent, List<ConcernedMatter> concerned, List<ReportElsewhere> others) {
		this.stage.mustBe(ReviewStage.APPLIED, "This application was acknowledged already.");
		this.application = this.application.consented(consent);
		concerned.stream().filter((one) -> !this.subjects.contains(one)).forEach(this.subjects::add);
		this.elsewhere.addAll(others);
		registerEvent(new ReviewAcknowledged(this.id));
		return this;
	}

	/**
	 * The decision table says whether so many reports are enough.
	 * @param decideDue by when it is decided otherwise, where they are not
	 */
	CaseReview decide(Threshold decided, LocalDate decideDue) {
		this.threshold = decided;
		if (!decided.met()) {
			stand(ReviewStage.TO_DECIDE, decideDue);
		}
		registerEvent(new ThresholdDecided(this.id, decided.qualifying(), decided.met()));
		return this;
	}

	/** Persistence, harm and response decide where there are fewer reports. */
	CaseReview weigh(Weighing weighed, LocalDate due) {
		this.stage.mustBe(ReviewStage.TO_DECIDE, "This application is not to be decided on now.");
		this.weighing = weighed;
		stand(weighed.held() ? ReviewStage.SHARING : ReviewStage.TO_TELL, due);
		registerEvent(new ThresholdWeighed(this.id, weighed.held()));
		return this;
	}

	/** Bodies are asked for what they hold. */
	CaseReview ask(LocalDate panelDue) {
		stand(ReviewStage.SHARING, panelDue);
		return this;
	}

	/** Every body has shared or was let off. */
	public CaseReview ready() {
		stand(ReviewStage.PANEL, this.stepDue);
		return this;
	}

	CaseReview hold(PanelOutcome held, List<Recommendation> recommended, LocalDate tellDue) {
		this.stage.mustBe(ReviewStage.PANEL, "The panel cannot be recorded now.");
		this.panel = held;
		this.recommendations.addAll(recommended);
		stand(ReviewStage.TO_TELL, tellDue);
		registerEvent(new ReviewHeld(this.id, held.chairAgency(), held.invited(), recommended.size()));
		return this;
	}

	/**
	 * Asks for each recommendation that nobody was asked for yet; gives the keys of the
	 * requests.
	 */
	List<String> askEach(Function<Recommendation, String> ask) {
		List<String> asked = new ArrayList<>();
		this.recommendations.replaceAll((one) -> {
			if (one.contributionKey() != null) {
				return one;
			}
			String request = ask.apply(one);
			asked.add(request);
			return one.asked(request);
		});
		return asked;
	}

	/**
	 * Puts another body in the place of one that declined a recommendation or is late.
	 */
	CaseReview askAnother(Recommendation instead) {
		this.recommendations.add(instead);
		return this;
	}

	CaseReview tell(ApplicantAnswer told) {
		this.stage.mustBe(ReviewStage.TO_TELL, "There is nothing to tell the applicant now.");
		this.answer = told;
		stand(ReviewStage.TOLD, null);
		registerEvent(new ApplicantTold(this.id, told.channel()));
		return this;
	}

	/**
	 * Whoever applied appeals: once, and only while the time for it runs.
	 * @throws StepNotOpen that says which of both stands against it
	 */
	CaseReview appeal(String grounds, LocalDate today, LocalDate due) {
		appealWindow().check(this.ref, today);
		this.appeal = new ReviewAppeal(today, grounds, due);
		registerEvent(new AppealMade(this.id));
		return this;
	}

	/**
	 * The same application once more, as an appeal that is upheld asks.
	 * @throws StepNotOpen when there is none to decide on
	 */
	ReviewOpening again(LocalDate today) {
		openAppeal();
		return new ReviewOpening(this.partnership, this.body, this.application.again(today, this.ref), subjects());
	}

	/**
	 * Decides the appeal.
	 * @param newRef reference of the review that was opened because it is upheld, or null
	 * @throws StepNotOpen when there is none to decide on
	 */
	CaseReview decideAppeal(boolean upheld, String reason, LocalDate today, String newRef) {
		this.appeal = openAppeal().decided(upheld, reason, today, newRef);
		registerEvent(new AppealDecided(this.id, upheld));
		return this.appealOver ? close() : this;
	}

	/** The time to appeal is over; an appeal that was made is still decided. */
	CaseReview appealPeriodOver() {
		this.appealOver = true;
		return appeal().filter(ReviewAppeal::open).isPresent() ? this : close();
	}

	CaseReview withdraw(String reason) {
		if (!this.stage.live()) {
			throw new StepNotOpen("Application %s is over already: %s.".formatted(this.ref, this.stage.words()));
		}
		this.withdrawnReason = reason;
		stand(ReviewStage.WITHDRAWN, null);
		registerEvent(new ReviewWithdrawn(this.id));
		return this;
	}

	/** Moves the date of the open step of the main line. */
	CaseReview moveDate(LocalDate due) {
		registerEvent(new ReviewDateMoved(this.id, this.stepDue, due));
		this.stepDue = due;
		this.timesMoved++;
		return this;
	}

	CaseReview moveAppeal(LocalDate due) {
		registerEvent(new ReviewDateMoved(this.id, this.appeal.due(), due));
		this.appeal = this.appeal.moved(due);
		return this;
	}

	/** Another body is the single point of contact from now on. */
	CaseReview handOver(String agency) {
		registerEvent(new ReviewHandedOver(this.id, this.body, agency));
		this.body = agency;
		return this;
	}

	/**
	 * Forgets who and what was said; which cases and reports it is about, what was
	 * decided and who is asked by when stays.
	 */
	public CaseReview erase() {
		this.application = this.application.erase();
		this.elsewhere.clear();
		this.weighing = weighing().map(Weighing::withoutWords).orElse(null);
		this.panel = panel().map(PanelOutcome::withoutWords).orElse(null);
		this.recommendations.replaceAll(Recommendation::withoutWords);
		this.answer = answer().map(ApplicantAnswer::withoutWords).orElse(null);
		this.appeal = appeal().map(ReviewAppeal::withoutWords).orElse(null);
		this.withdrawnReason = withdrawnReason().map((reason) -> "Erased").orElse(null);
		return this;
	}

	/** Tells who listens of something that happened without changing the review. */
	CaseReview say(Object event) {
		registerEvent(event);
		return this;
	}

	private ReviewAppeal openAppeal() {
		return appeal().filter(ReviewAppeal::open)
			.orElseThrow(() -> new StepNotOpen("There is no appeal to decide on " + this.ref + "."));
	}

	private CaseReview close() {
		stand(ReviewStage.CLOSED, null);
		registerEvent(new ReviewClosed(this.id));
		return this;
	}

	private void stand(ReviewStage next, LocalDate due) {
		this.stage = next;
		this.stepDue = due;
		this.timesMoved = 0;
	}

	public String key() {
		return this.id;
	}

	public String partnership() {
		return this.partnership;
	}

	/** Reference, such as {@code CR-2026-001}. */
	public String ref() {
		return this.ref;
	}

	/** What lists call it: no personal data. */
	String title() {
		return "Case review, applied for by " + this.application.madeBy().within();
	}

	/** Code of the body applied to: its coordinator is the single point of contact. */
	public String body() {
		return this.body;
	}

	public ReviewStage stage() {
		return this.stage;
	}

	/** Day by which the open step of the main line is due; null where none is open. */
	public LocalDate stepDue() {
		return this.stepDue;
	}

	/** How often the date of the open step was moved. */
	int timesMoved() {
		return this.timesMoved;
	}

	public ReviewApplication application() {
		return this.application;
	}

	/** Whether its personal data was erased. */
	public boolean erased() {
		return this.application.erased();
	}

	/** The cases and reports concerned. */
	public List<ConcernedMatter> subjects() {
		return List.copyOf(this.subjects);
	}

	/** Reports that the applicant made to others. */
	public List<ReportElsewhere> elsewhere() {
		return List.copyOf(this.elsewhere);
	}

	public Optional<Threshold> threshold() {
		return Optional.ofNullable(this.threshold);
	}

	public Optional<Weighing> weighing() {
		return Optional.ofNullable(this.weighing);
	}

	public Optional<PanelOutcome> panel() {
		return Optional.ofNullable(this.panel);
	}

	public List<Recommendation> recommendations() {
		return List.copyOf(this.recommendations);
	}

	public Optional<ApplicantAnswer> answer() {
		return Optional.ofNullable(this.answer);
	}

	public Optional<ReviewAppeal> appeal() {
		return Optional.ofNullable(this.appeal);
	}

	/** When an appeal is taken. */
	public AppealWindow appealWindow() {
		return new AppealWindow(answer().map(ApplicantAnswer::appealUntil).orElse(null),
				this.stage == ReviewStage.WITHDRAWN, this.appeal);
	}

	public Optional<String> withdrawnReason() {
		return Optional.ofNullable(this.withdrawnReason);
	}

}
