package org.partnershipactions.reviews.taskgroup;

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
import org.partnershipactions.reviews.taskgroup.FollowUpEvent.FollowUpAnswered;
import org.partnershipactions.reviews.taskgroup.FollowUpEvent.FollowUpAsked;
import org.partnershipactions.reviews.taskgroup.FollowUpEvent.FollowUpClosed;
import org.partnershipactions.reviews.taskgroup.FollowUpEvent.FollowUpMoved;
import org.partnershipactions.reviews.taskgroup.FollowUpEvent.WithdrawalAsked;
import org.partnershipactions.reviews.taskgroup.FollowUpEvent.WithdrawalDecided;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * What a task group asked for at its review: something that an agency does, or the
 * withdrawal of an action, on which the manager decides.
 */
@Entity
@Table(name = "review_follow_up")
class FollowUp extends AbstractAggregateRoot<FollowUp> {

	@Id
	private String id = UUID.randomUUID().toString();

	@Version
	private Integer version;

	@Embedded
	private FollowedUp asked;

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
	FollowUp(FollowedUp asked, String agency, LocalDate due) {
		this.asked = asked;
		this.agency = agency;
		this.due = due;
		registerEvent(asked.withdrawal() ? new WithdrawalAsked(this.id, asked.actionKey(), due)
				: new FollowUpAsked(this.id, asked.actionKey(), agency, due));
	}

	/** Takes what came of it. */
	FollowUp answer(FollowUpAnswer answer) {
		mustBeOpen();
		this.state = answer.state();
		this.answer = answer.words();
		this.answeredBy = answer.by();
		this.answeredAt = answer.at();
		String action = this.asked.actionKey();
		return andEvent(this.asked.withdrawal() ? new WithdrawalDecided(this.id, action, this.asked.groupCode())
				: new FollowUpAnswered(this.id, action, this.asked.groupCode()));
	}

	/** The action is closed, so that nobody needs it any more. */
	FollowUp close(String why) {
		mustBeOpen();
		this.state = FollowUpState.CLOSED;
		this.answer = why;
		return andEvent(new FollowUpClosed(this.id, this.asked.actionKey()));
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

	FollowUpFacts facts() {
		return new FollowUpFacts(this.id, this.asked, this.agency, this.due, this.timesMoved, this.state, this.answer);
	}

	private void mustBeOpen() {
		if (this.state != FollowUpState.OPEN) {
			throw new StepNotOpen("This follow-up is not open any more: %s.".formatted(this.state.words()));
		}
	}

	FollowedUp asked() {
		return this.asked;
	}

}
