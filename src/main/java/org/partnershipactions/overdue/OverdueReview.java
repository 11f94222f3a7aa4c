package org.partnershipactions.overdue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.partnershipactions.overdue.OverdueEvent.DelayExplained;
import org.partnershipactions.overdue.OverdueEvent.LateWorkEnded;
import org.partnershipactions.overdue.OverdueEvent.LevelRaised;
import org.partnershipactions.overdue.OverdueEvent.NoExplanationGiven;
import org.partnershipactions.overdue.OverdueEvent.OverdueDecided;
import org.partnershipactions.overdue.OverdueEvent.OverdueReminderDue;
import org.partnershipactions.overdue.OverdueEvent.WorkFellLate;
import org.partnershipactions.security.PersonalDataEvent.PersonalDataErased;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.data.domain.AbstractAggregateRoot;

/** One piece of late work on its way to a decision. */
@Entity
class OverdueReview extends AbstractAggregateRoot<OverdueReview> {

	@Id
	private String id = UUID.randomUUID().toString();

	@Version
	private Integer version;

	@Embedded
	private LateStep lateStep;

	private String openStep;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	@Column(name = "review_level")
	private OverdueLevel level;

	@Embedded
	private LevelFinding finding;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private OverdueReviewState state = OverdueReviewState.EXPLAINING;

	private LocalDate explanationDue;

	private LocalDate reviewDue;

	@Embedded
	private DelayExplanation explanation;

	@Embedded
	private OverdueDecision decision;

	private Instant openedAt;

	private Instant decidedAt;

	private Instant closedAt;

	protected OverdueReview() {
	}

	OverdueReview(LateItem item, LocalDate explanationDue, Instant now) {
		this.lateStep = LateStep.of(item);
		this.openStep = LateStep.word(item.step());
		this.explanationDue = explanationDue;
		this.openedAt = now;
		registerEvent(new WorkFellLate(this.id, this.lateStep.subjectKey(), this.lateStep.team(), this.lateStep.task(),
				this.lateStep.due()));
	}

	/** The table gave the level, with the facts of that day. */
	OverdueReview found(LevelFinding finding) {
		this.finding = finding;
		this.level = finding.level();
		return this;
	}

	OverdueReview explain(ExplainDelay answers, LocalDate today, LocalDate reviewDue) {
		mustBe(OverdueReviewState.EXPLAINING, "The delay can be explained only before the review has begun.");
		answers.check(today);
		this.explanation = answers.asExplanation();
		reviewBy(reviewDue);
		return andEvent(new DelayExplained(this.id, this.lateStep.subjectKey(), this.lateStep.team(), answers.reason(),
				answers.proposedDate()));
	}

	OverdueReview noteSilence(LocalDate reviewDue) {
		mustBe(OverdueReviewState.EXPLAINING, "The delay was explained already.");
		reviewBy(reviewDue);
		return andEvent(new NoExplanationGiven(this.id, this.lateStep.subjectKey(), this.lateStep.team()));
	}

	OverdueReview decide(ReviewOverdueWork answers, LocalDate today, Instant now) {
		mustBe(OverdueReviewState.REVIEWING, "There is nothing to decide on this late work.");
		answers.check(today, this.level);
		this.decision = OverdueDecision.of(answers);
		this.decidedAt = now;
		if (answers.decision() != ReviewOverdueWork.Decision.RAISE) {
			close(OverdueReviewState.DECIDED, now);
		}
		return andEvent(new OverdueDecided(this.id, this.lateStep.subjectKey(), answers.decision().name(),
				answers.newDate(), answers.agency(), answers.comment()));
	}

	/** Takes the review to the board, which then has time of its own. */
	OverdueReview raise(LocalDate reviewDue) {
		return climb(OverdueLevel.BOARD, reviewDue);
	}

	/** Takes the review to a higher level, which then has time of its own. */
	OverdueReview climb(OverdueLevel to, LocalDate reviewDue) {
		mustBe(OverdueReviewState.REVIEWING, "Only work that is being reviewed can be raised.");
		OverdueLevel from = this.level;
		this.level = to;
		this.reviewDue = reviewDue;
		return andEvent(new LevelRaised(this.id, this.lateStep.subjectKey(), from, this.level));
	}

	/** The step that is open is due soon, and whoever it belongs to should hear of it. */
	OverdueReview remind(String task, Queue whose) {
		LocalDate due = (this.state == OverdueReviewState.EXPLAINING) ? this.explanationDue : this.reviewDue;
		return andEvent(new OverdueReminderDue(this.id, this.lateStep.subjectKey(), task, due, whose.toString()));
	}

	/** Whether the day has passed by which it was to be decided. */
	boolean pastItsDay(LocalDate today) {
		return this.reviewDue != null && today.isAfter(this.reviewDue);
	}

	/** The late work was done, withdrawn or passed on before anybody decided. */
	OverdueReview end(Instant now) {
		close(OverdueReviewState.ENDED, now);
		return andEvent(new LateWorkEnded(this.id, this.lateStep.subjectKey(), this.lateStep.team()));
	}

	/** Forgets the words about it; what was late, how long and what was decided stays. */
	OverdueReview forget() {
		this.explanation = (this.explanation != null) ? this.explanation.forgotten() : null;
		this.decision = (this.decision != null) ? this.decision.forgotten() : null;
		return andEvent(new PersonalDataErased(this.id));
	}

	OverdueView view() {
		DelayExplanation told = (this.explanation != null) ? this.explanation
				: new DelayExplanation(null, null, null, null);
		return new OverdueView(this.id, this.lateStep.step(), this.lateStep.subjectRef(), this.lateStep.subjectTitle(),
				this.lateStep.path(), this.lateStep.priority(), this.lateStep.team(), this.lateStep.stepLabel(),
				this.lateStep.due(), this.lateStep.timesMoved(), this.level, this.state, told.reason(),
				told.explanation(), told.remedy(), told.proposedDate(),
				(this.decision != null) ? this.decision.decision() : null,
				(this.decision != null) ? this.decision.decisionComment() : null, this.openedAt, this.decidedAt);
	}

	LateStep lateStep() {
		return this.lateStep;
	}

	OverdueDecision decision() {
		return this.decision;
	}

	OverdueLevel level() {
		return this.level;
	}

	/**
	 * What the table said last, and why; null before, and for what was found long ago.
	 */
	LevelFinding finding() {
		return this.finding;
	}

	LocalDate explanationDue() {
		return this.explanationDue;
	}

	LocalDate reviewDue() {
		return this.reviewDue;
	}

	private void reviewBy(LocalDate day) {
		this.state = OverdueReviewState.REVIEWING;
		this.reviewDue = day;
	}

	private void close(OverdueReviewState end, Instant now) {
		this.state = end;
		this.closedAt = now;
		this.openStep = null;
	}

	private void mustBe(OverdueReviewState expected, String otherwise) {
		if (this.state != expected) {
			throw new StepNotOpen(
					otherwise + " It now stands at: " + this.state.words().toLowerCase(java.util.Locale.UK) + ".");
		}
	}

}
