package org.partnershipactions.contributions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.contributions.ContributionEvent.ContributionAccepted;
import org.partnershipactions.contributions.ContributionEvent.ContributionAsked;
import org.partnershipactions.contributions.ContributionEvent.ContributionDateMoved;
import org.partnershipactions.contributions.ContributionEvent.ContributionDeclined;
import org.partnershipactions.contributions.ContributionEvent.ContributionMade;
import org.partnershipactions.contributions.ContributionEvent.ContributionPassedOn;
import org.partnershipactions.contributions.ContributionEvent.ContributionReleased;
import org.partnershipactions.contributions.ContributionEvent.ContributionReminderDue;
import org.partnershipactions.contributions.ContributionEvent.DeclineDecided;
import org.partnershipactions.contributions.ContributionEvent.NothingToContribute;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.security.sealing.SealedText;
import org.partnershipactions.workflow.Subject;

import org.springframework.data.domain.AbstractAggregateRoot;

/** What one agency owes to an action or a case, from the request to its end. */
@Entity
class Contribution extends AbstractAggregateRoot<Contribution> {

	@Id
	private String id = UUID.randomUUID().toString();

	@Version
	private Integer version;

	@Embedded
	private ContributionTerms asked;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private ContributionState state = ContributionState.ASKED;

	private LocalDate answerDue;

	private LocalDate due;

	private int timesMoved;

	@SealedText
	private String reason;

	@Embedded
	private DeclineDecision decline;

	@Embedded
	private ContributionResult made;

	private Instant askedAt;

	private Instant answeredAt;

	private Instant endedAt;

	protected Contribution() {
	}

	Contribution(ContributionRequest request, LocalDate answerDue, Instant now) {
		this.asked = ContributionTerms.of(request);
		this.due = request.dueFrom(answerDue);
		this.answerDue = answerDue;
		this.askedAt = now;
		registerEvent(new ContributionAsked(this.id, this.asked.kind(), subjectKey(), agency()));
	}

	Contribution accept(LocalDate due, Instant now) {
		answered(ContributionState.ACCEPTED, now);
		this.due = due;
		return andEvent(new ContributionAccepted(this.id, this.asked.kind(), subjectKey(), agency(), due));
	}

	Contribution nothing(String reason, Instant now) {
		answered(ContributionState.NOTHING, now);
		this.reason = reason;
		this.endedAt = now;
		return andEvent(new NothingToContribute(this.id, this.asked.kind(), subjectKey(), agency()));
	}

	Contribution decline(String reason, LocalDate decisionDue, Instant now) {
		if (reason == null || reason.isBlank()) {
			throw new InvalidAnswers("reason", "Say why you decline, so that whoever asked can decide what to do");
		}
		answered(ContributionState.DECLINED, now);
		this.reason = reason;
		this.decline = new DeclineDecision(decisionDue, false, null);
		return andEvent(new ContributionDeclined(this.id, this.asked.kind(), subjectKey(), agency()));
	}

	Contribution make(MakeContribution answers, Instant now) {
		this.state.mustBe(ContributionState.ACCEPTED, "A contribution can be reported only once it was accepted.");
		answers.check(PartnershipClock.dayOf(now));
		this.made = new ContributionResult(answers.done(), answers.doneOn(), answers.counted());
		end(ContributionState.MADE, now);
		return andEvent(new ContributionMade(this.id, this.asked.kind(), subjectKey(), agency()));
	}

	Contribution decide(DecideOnDecline answers, LocalDate managersDue, Instant now) {
		mustWaitForDecision();
		this.decline = this.decline.saying(answers.comment());
		switch (answers.decision()) {
			case TO_MANAGER -> this.decline = this.decline.toManager(managersDue);
			case ASK_ANOTHER -> end(ContributionState.REPLACED, now);
			case GO_ON -> end(ContributionState.WITHOUT, now);
		}
		return andEvent(new DeclineDecided(this.id, subjectKey(), agency(), answers.decision().name()));
	}

	Contribution release(String reason, Instant now) {
		this.state.mustBeOpen("This contribution has ended, so its agency cannot be released from it.");
		this.reason = reason;
		end(ContributionState.RELEASED, now);
		return andEvent(new ContributionReleased(this.id, this.asked.kind(), subjectKey(), agency()));
	}

	/** The agency that was asked has ended; its successor takes over as it stands. */
	Contribution passOn(String successor) {
		this.state.mustBeOpen("This contribution has ended, so it stays with the agency that was asked.");
		String from = agency();
		this.asked = this.asked.of(successor);
		return andEvent(new ContributionPassedOn(this.id, this.asked.kind(), subjectKey(), agency(), from));
	}

	/** The subject's date moved, and this one moves with it; the agency did not ask. */
	Contribution dueMoved(LocalDate due) {
		this.state.mustBeOpen("This contribution has ended, so its date cannot move.");
		this.due = due;
		return this;
	}

	/**
	 * Moves the date of the step that is open: of the answer, of the decision on a
	 * declined request, or of the work.
	 */
	Contribution moveDate(LocalDate to, String reason) {
		LocalDate from = dueNow();
		switch (this.state) {
			case ASKED -> this.answerDue = to;
			case DECLINED -> this.decline = this.decline.by(to);
			default -> {
				this.state.mustBe(ContributionState.ACCEPTED, "Only an open request has a date to move.");
				this.due = to;
			}
		}
		this.timesMoved++;
		return andEvent(new ContributionDateMoved(this.id, subjectKey(), agency(), from, to, reason));
	}

	Contribution remind(String task) {
		return andEvent(new ContributionReminderDue(this.id, subjectKey(), agency(), task, dueNow()));
	}

	void mustWaitForDecision() {
		this.state.mustBe(ContributionState.DECLINED, "There is nothing to decide on this request.");
	}

	ContributionView view() {
		ContributionResult made = (this.made != null) ? this.made : ContributionResult.NOTHING_YET;
		return new ContributionView(this.id, partnership(), this.asked.kind(), subjectKey(), agency(),
				this.asked.asker(), this.asked.request(), this.state, this.answerDue, this.due, this.reason,
				made.done(), made.doneOn(), made.counted(), this.answeredAt, this.endedAt);
	}

	Subject subject() {
		return this.asked.as("contribution", this.id);
	}

	String partnership() {
		return this.asked.partnership();
	}

	DeclineDecision decline() {
		return this.decline;
	}

	int timesMoved() {
		return this.timesMoved;
	}

	private void answered(ContributionState answer, Instant now) {
		this.state.mustBe(ContributionState.ASKED, "This request was answered already.");
		this.state = answer;
		this.answeredAt = now;
	}

	private void end(ContributionState end, Instant now) {
		this.state = end;
		this.endedAt = now;
	}

	/** By when the step that is open is due. */
	LocalDate dueNow() {
		return switch (this.state) {
			case ASKED -> this.answerDue;
			case DECLINED -> this.decline.decisionDue();
			default -> this.due;
		};
	}

	private String agency() {
		return this.asked.agency();
	}

	private String subjectKey() {
		return this.asked.subjectKey();
	}

	/** Who is asked by whom, for which action or case: changed only by a succession. */
	@Embeddable
	record ContributionTerms(String partnership, String kind, String subjectKey, String subjectRef, String subjectTitle,
			Integer priority, String path, String agency, String asker, @SealedText String request) {

		static ContributionTerms of(ContributionRequest request) {
			return new ContributionTerms(request.partnership(), request.kind(), request.subjectKey(),
					request.subjectRef(), request.subjectTitle(), request.priority(), request.path(), request.agency(),
					request.asker(), request.request());
		}

		ContributionTerms of(String other) {
			return new ContributionTerms(this.partnership, this.kind, this.subjectKey, this.subjectRef,
					this.subjectTitle, this.priority, this.path, other, this.asker, this.request);
		}

		Subject as(String kind, String key) {
			return new Subject(this.partnership, kind, key, this.subjectRef, this.subjectTitle, this.priority,
					this.path);
		}

	}

	/**
	 * A declined request on its way to a decision: by whom, by when, and what was said.
	 */
	@Embeddable
	record DeclineDecision(LocalDate decisionDue, boolean withManager, @SealedText String decisionComment) {

		DeclineDecision saying(String comment) {
			return new DeclineDecision(this.decisionDue, this.withManager, comment);
		}

		DeclineDecision by(LocalDate due) {
			return new DeclineDecision(due, this.withManager, this.decisionComment);
		}

		DeclineDecision toManager(LocalDate due) {
			if (this.withManager) {
				throw new InvalidAnswers("decision", "The manager has this request already. Choose another decision");
			}
			return new DeclineDecision(due, true, this.decisionComment);
		}

	}

	/** What an agency did, when, and how much of it was counted. */
	@Embeddable
	record ContributionResult(@SealedText String done, LocalDate doneOn, Integer counted) {

		static final ContributionResult NOTHING_YET = new ContributionResult(null, null, null);

	}

}
