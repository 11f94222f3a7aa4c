package org.partnershipactions.reviews.taskgroup;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.partnershipactions.reviews.taskgroup.GroupReviewEvent.DecisionSaved;
import org.partnershipactions.reviews.taskgroup.GroupReviewEvent.DecisionTakenBack;

import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * One decision about one action at one review: a small row of its own, so that several
 * people can write at once.
 */
@Entity
class ReviewDecision extends AbstractAggregateRoot<ReviewDecision> {

	@Id
	private String id = UUID.randomUUID().toString();

	@Version
	private Integer version;

	private String reviewId;

	@Embedded
	private DecidedAction action;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private DecisionKind kind;

	@Embedded
	private Decided decided;

	private String savedBy;

	private Instant savedAt;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private DecisionResult result;

	private String resultWords;

	protected ReviewDecision() {
	}

	ReviewDecision(String review, DecidedAction action, DecisionKind kind) {
		this.reviewId = review;
		this.action = action;
		this.kind = kind;
	}

	ReviewDecision write(Decided decided, String by, Instant at) {
		this.decided = decided;
		this.savedBy = by;
		this.savedAt = at;
		return andEvent(new DecisionSaved(this.id, this.reviewId, this.action.actionKey(), this.kind.name()));
	}

	ReviewDecision takeBack() {
		return andEvent(new DecisionTakenBack(this.id, this.reviewId, this.action.actionKey(), this.kind.name()));
	}

	/** Notes what became of it. */
	ReviewDecision applied(Applied applied) {
		this.result = applied.result();
		this.resultWords = applied.words();
		return this;
	}

	/** Whether it stands as somebody last saw it. */
	boolean isVersion(Integer seen) {
		return this.version.equals(seen);
	}

	DecisionFacts facts() {
		return new DecisionFacts(this.id, this.version, this.action, this.kind, this.decided, this.savedBy,
				this.savedAt, new Applied(this.result, this.resultWords));
	}

}
