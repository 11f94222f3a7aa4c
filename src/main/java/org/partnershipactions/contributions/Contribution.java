package org.partnershipactions.contributions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.workflow.StepNotOpen;
import org.partnershipactions.workflow.Subject;

import org.springframework.data.domain.AbstractAggregateRoot;

/** What one agency owes to an action or a case, from the request to its end. */
@Entity
class Contribution extends AbstractAggregateRoot<Contribution> {

	@Id
	private String id = UUID.randomUUID().toString();

	@Version
	private Integer version;

	private String partnership;

	@Embedded
	private About about;

	private String agency;

	private String asker;

	private String request;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private ContributionState state = ContributionState.ASKED;

	private LocalDate answerDue;

	private LocalDate due;

	private LocalDate decisionDue;

	private int timesMoved;

	private boolean withManager;

	private String reason;

	private String decisionComment;

	private String done;

	private LocalDate doneOn;

	private Integer counted;

	private Instant askedAt;

	private Instant answeredAt;

	private Instant endedAt;

	protected Contribution() {
	}

	Contribution(Request request, LocalDate answerDue, Instant now) {
		this.partnership = request.partnership();
		this.about = About.of(request);
		this.agency = request.agency();
		this.asker = request.asker();
		this.request = request.request();
		this.due = request.due();
		this.answerDue = answerDue;
		this.askedAt = now;
		registerEvent(new ContributionAsked(this.id, subjectKey(), this.agency));
	}

	Contribution accept(LocalDate due, Instant now) {
		answered(ContributionState.ACCEPTED, now);
		this.due = due;
		return andEvent(new ContributionAccepted(this.id, subjectKey(), this.agency, due));
	}

	Contribution nothing(String reason, Instant now) {
		answered(ContributionState.NOTHING, now);
		this.reason = reason;
		this.endedAt = now;
		return andEvent(new NothingToContribute(this.id, subjectKey(), this.agency));
	}

	Contribution decline(String reason, LocalDate decisionDue, Instant now) {
		required("reason", reason, "Say why you decline, so that whoever asked can decide what to do");
		answered(ContributionState.DECLINED, now);
		this.reason = reason;
		this.decisionDue = decisionDue;
		return andEvent(new ContributionDeclined(this.id, subjectKey(), this.agency));
	}

	Contribution make(MakeContribution made, PartnershipClock clock) {
		this.state.mustBe(ContributionState.ACCEPTED, "A contribution can be reported only once it was accepted.");
		made.check(clock.today());
		this.done = made.done();
		this.doneOn = made.doneOn();
		this.counted = made.counted();
		end(ContributionState.MADE, clock.instant());
		return andEvent(new ContributionMade(this.id, subjectKey(), this.agency));
	}

	Contribution takeToManager(String comment, LocalDate decisionDue) {
		mustWaitForDecision();
		if (this.withManager) {
			throw new InvalidAnswers("decision", "The manager has this request already. Choose another decision");
		}
		this.withManager = true;
		this.decisionDue = decisionDue;
		this.decisionComment = comment;
		return decided(DecideOnDecline.Decision.TO_MANAGER);
	}

	Contribution replace(String comment, Instant now) {
		mustWaitForDecision();
		this.decisionComment = comment;
		end(ContributionState.REPLACED, now);
		return decided(DecideOnDecline.Decision.ASK_ANOTHER);
	}

	Contribution goOnWithout(String comment, Instant now) {
		mustWaitForDecision();
		this.decisionComment = comment;
		end(ContributionState.WITHOUT, now);
		return decided(DecideOnDecline.Decision.GO_ON);
	}

	Contribution release(String reason, Instant now) {
		mustBeOpen("This contribution has ended, so its agency cannot be released from it.");
		this.reason = reason;
		end(ContributionState.RELEASED, now);
		return andEvent(new ContributionReleased(this.id, subjectKey(), this.agency));
	}

	/** The subject's date moved, and this one moves with it; the agency did not ask. */
	Contribution dueMoved(LocalDate due) {
		mustBeOpen("This contribution has ended, so its date cannot move.");
		this.due = due;
		return this;
	}

	/** Moves the date that the agency is held to now: of the answer, or of the work. */
	Contribution moveDate(LocalDate to, String reason) {
		LocalDate from = dueNow();
		if (this.state == ContributionState.ASKED) {
			this.answerDue = to;
		}
		else {
			this.state.mustBe(ContributionState.ACCEPTED, "Only an open request has a date to move.");
			this.due = to;
		}
		this.timesMoved++;
		return andEvent(new ContributionDateMoved(this.id, subjectKey(), this.agency, from, to, reason));
	}

	Contribution remind(String task) {
		return andEvent(new ContributionReminderDue(this.id, subjectKey(), this.agency, task, dueNow()));
	}

	void mustWaitForDecision() {
		this.state.mustBe(ContributionState.DECLINED, "There is nothing to decide on this request.");
	}

	ContributionView view() {
		return new ContributionView(this.id, this.about.kind(), subjectKey(), this.agency, this.asker, this.request,
				this.state, this.answerDue, this.due, this.reason, this.done, this.doneOn, this.counted,
				this.answeredAt, this.endedAt);
	}

	Subject subject() {
		return this.about.as("contribution", this.id, this.partnership);
	}

	LocalDate decisionDue() {
		return this.decisionDue;
	}

	int timesMoved() {
		return this.timesMoved;
	}

	boolean withManager() {
		return this.withManager;
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

	private void mustBeOpen(String otherwise) {
		if (!this.state.open()) {
			throw new StepNotOpen(otherwise);
		}
	}

	private Contribution decided(DecideOnDecline.Decision decision) {
		return andEvent(new DeclineDecided(this.id, subjectKey(), this.agency, decision.name()));
	}

	private LocalDate dueNow() {
		return (this.state == ContributionState.ASKED) ? this.answerDue : this.due;
	}

	private String subjectKey() {
		return this.about.subjectKey();
	}

	private static void required(String field, String text, String message) {
		if (text == null || text.isBlank()) {
			throw new InvalidAnswers(field, message);
		}
	}

}
