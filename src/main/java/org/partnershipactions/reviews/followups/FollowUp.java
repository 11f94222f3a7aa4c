package org.partnershipactions.reviews.followups;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.partnershipactions.reviews.followups.FollowUpEvent.FollowUpAnswered;
import org.partnershipactions.reviews.followups.FollowUpEvent.FollowUpAsked;
import org.partnershipactions.reviews.followups.FollowUpEvent.FollowUpClosed;
import org.partnershipactions.reviews.followups.FollowUpEvent.FollowUpMoved;
import org.partnershipactions.reviews.followups.FollowUpEvent.WithdrawalAsked;
import org.partnershipactions.reviews.followups.FollowUpEvent.WithdrawalDecided;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * What a task group asked for at its review: something that an agency does, or the
 * withdrawal of an action, on which the manager decides. It is open until somebody says
 * what came of it, or until nobody needs it any more.
 */
@Entity
@Table(name = "review_follow_up")
class FollowUp extends AbstractAggregateRoot<FollowUp> {

	@Id
	private String id = UUID.randomUUID().toString();

	@Version
	private Integer version;

	@Embedded
	private FollowUpRequest request;

	private String agency;

	private LocalDate due;

	private int timesMoved;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private FollowUpState state = FollowUpState.OPEN;

	private String answer;

	private String answeredBy;

	private Instant answeredAt;

	protected FollowUp() {
	}

	/** Without an agency it is the withdrawal of the action that is asked for. */
	FollowUp(FollowUpRequest request, String agency, LocalDate due) {
		this.request = request;
		this.agency = agency;
		this.due = due;
		registerEvent(request.withdrawal() ? new WithdrawalAsked(this.id, request.actionKey(), due)
				: new FollowUpAsked(this.id, request.actionKey(), agency, due));
	}

	/** Takes what came of it, in whose words and when. */
	FollowUp answer(FollowUpState outcome, String words, String by, Instant at) {
		mustBeOpen();
		this.state = outcome;
		this.answer = words;
		this.answeredBy = by;
		this.answeredAt = at;
		String action = this.request.actionKey();
		return andEvent(this.request.withdrawal() ? new WithdrawalDecided(this.id, action, this.request.groupCode())
				: new FollowUpAnswered(this.id, action, this.request.groupCode()));
	}

	/** The action is closed, so that nobody needs it any more. */
	FollowUp close(String why) {
		mustBeOpen();
		this.state = FollowUpState.CLOSED;
		this.answer = why;
		return andEvent(new FollowUpClosed(this.id, this.request.actionKey()));
	}

	FollowUp moveDate(LocalDate due, String reason) {
		mustBeOpen();
		this.due = due;
		this.timesMoved++;
		return andEvent(new FollowUpMoved(this.id, due, this.agency, reason));
	}

	FollowUp moveTo(String agency, String reason) {
		mustBeOpen();
		this.agency = agency;
		return andEvent(new FollowUpMoved(this.id, this.due, agency, reason));
	}

	/** Tells who listens of something that happened without changing the follow-up. */
	FollowUp say(Object event) {
		return andEvent(event);
	}

	String key() {
		return this.id;
	}

	FollowUpRequest request() {
		return this.request;
	}

	/** Whether it is the manager's decision on a withdrawal. */
	boolean withdrawal() {
		return this.request.withdrawal();
	}

	/** Code of the agency that does it; null where the manager decides. */
	String agency() {
		return this.agency;
	}

	LocalDate due() {
		return this.due;
	}

	int timesMoved() {
		return this.timesMoved;
	}

	FollowUpState state() {
		return this.state;
	}

	/** What came of it, or null. */
	String answer() {
		return this.answer;
	}

	private void mustBeOpen() {
		if (this.state != FollowUpState.OPEN) {
			throw new StepNotOpen("This follow-up is not open any more: %s.".formatted(this.state.words()));
		}
	}

}
