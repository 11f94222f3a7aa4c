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
import org.partnershipactions.overdue.OverdueEvent.WorkFellLate;
import org.partnershipactions.security.PersonalDataEvent.PersonalDataErased;
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
	private Breach breach;

	private String openStep;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	@Column(name = "review_level")
	private Level level;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private ReviewState state = ReviewState.EXPLAINING;

	private LocalDate explanationDue;

	private LocalDate reviewDue;

	@Embedded
	private Explanation explanation;

	@Embedded
	private Verdict verdict;

	private Instant openedAt;

	private Instant decidedAt;

	private Instant closedAt;

	protected OverdueReview() {
	}

	OverdueReview(LateItem item, LocalDate explanationDue, Instant now) {
		this.breach = Breach.of(item);
		this.openStep = Breach.word(item.step());
		this.explanationDue = explanationDue;
		this.openedAt = now;
		registerEvent(new WorkFellLate(this.id, this.breach.subjectKey(), this.breach.team(), this.breach.task(),
				this.breach.due()));
	}

	OverdueReview found(Level level) {
		this.level = level;
		return this;
	}

	OverdueReview explain(ExplainDelay answers, LocalDate today, LocalDate reviewDue) {
		mustBe(ReviewState.EXPLAINING, "The delay can be explained only before the review has begun.");
		answers.check(today);
		this.explanation = answers.asExplanation();
		reviewBy(reviewDue);
		return andEvent(new DelayExplained(this.id, this.breach.subjectKey(), this.breach.team(), answers.reason(),
				answers.proposedDate()));
	}

	OverdueReview noteSilence(LocalDate reviewDue) {
		mustBe(ReviewState.EXPLAINING, "The delay was explained already.");
		reviewBy(reviewDue);
		return andEvent(new NoExplanationGiven(this.id, this.breach.subjectKey(), this.breach.team()));
	}

	OverdueReview decide(ReviewOverdueWork answers, LocalDate today, Instant now) {
		mustBe(ReviewState.REVIEWING, "There is nothing to decide on this late work.");
		answers.check(today, this.level);
		this.verdict = Verdict.of(answers);
		this.decidedAt = now;
		if (answers.decision() != ReviewOverdueWork.Decision.RAISE) {
			close(ReviewState.DECIDED, now);
		}
		return andEvent(new OverdueDecided(this.id, this.breach.subjectKey(), answers.decision().name(),
				answers.newDate(), answers.agency(), answers.comment()));
	}

	/** Takes the review to the board, which then has time of its own. */
	OverdueReview raise(LocalDate reviewDue) {
		mustBe(ReviewState.REVIEWING, "Only work that is being reviewed can be raised.");
		Level from = this.level;
		this.level = Level.BOARD;
		this.reviewDue = reviewDue;
		return andEvent(new LevelRaised(this.id, this.breach.subjectKey(), from, this.level));
	}

	/** The late work was done, withdrawn or passed on before anybody decided. */
	OverdueReview end(Instant now) {
		close(ReviewState.ENDED, now);
		return andEvent(new LateWorkEnded(this.id, this.breach.subjectKey(), this.breach.team()));
	}

	/** Forgets the words about it; what was late, how long and what was decided stays. */
	OverdueReview forget() {
		this.explanation = (this.explanation != null) ? this.explanation.forgotten() : null;
		this.verdict = (this.verdict != null) ? this.verdict.forgotten() : null;
		return andEvent(new PersonalDataErased(this.id));
	}

	OverdueView view() {
		Explanation told = (this.explanation != null) ? this.explanation : new Explanation(null, null, null, null);
		return new OverdueView(this.id, this.breach.step(), this.breach.subjectRef(), this.breach.subjectTitle(),
				this.breach.path(), this.breach.priority(), this.breach.team(), this.breach.stepLabel(),
				this.breach.due(), this.breach.timesMoved(), this.level, this.state, told.reason(), told.explanation(),
				told.remedy(), told.proposedDate(), (this.verdict != null) ? this.verdict.decision() : null,
				(this.verdict != null) ? this.verdict.decisionComment() : null, this.openedAt, this.decidedAt);
	}

	Breach breach() {
		return this.breach;
	}

	Verdict verdict() {
		return this.verdict;
	}

	Level level() {
		return this.level;
	}

	LocalDate explanationDue() {
		return this.explanationDue;
	}

	LocalDate reviewDue() {
		return this.reviewDue;
	}

	private void reviewBy(LocalDate day) {
		this.state = ReviewState.REVIEWING;
		this.reviewDue = day;
	}

	private void close(ReviewState end, Instant now) {
		this.state = end;
		this.closedAt = now;
		this.openStep = null;
	}

	private void mustBe(ReviewState expected, String otherwise) {
		if (this.state != expected) {
			throw new StepNotOpen(
					otherwise + " It now stands at: " + this.state.words().toLowerCase(java.util.Locale.UK) + ".");
		}
	}

}
