package org.partnershipactions.reviews.taskgroup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.partnershipactions.plan.action.ActionSummary;
import org.partnershipactions.plan.action.Rag;
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
	private Resolution resolution;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private DecisionResult result;

	private String resultWords;

	protected ReviewDecision() {
	}

	ReviewDecision(String review, DecidedAction action, DecisionKind kind, Resolution resolution) {
		this.reviewId = review;
		this.action = action;
		this.kind = kind;
		this.resolution = resolution;
		registerEvent(new DecisionSaved(this.id, review, action.actionKey(), kind.name()));
	}

	/** Somebody writes it anew. */
	ReviewDecision change(Resolution resolution) {
		this.resolution = resolution;
		return andEvent(new DecisionSaved(this.id, this.reviewId, actionKey(), this.kind.name()));
	}

	ReviewDecision takeBack() {
		return andEvent(new DecisionTakenBack(this.id, this.reviewId, actionKey(), this.kind.name()));
	}

	/** Notes what became of it. */
	ReviewDecision note(Outcome outcome) {
		this.result = outcome.result();
		this.resultWords = outcome.words();
		return this;
	}

	/** Whether it stands as somebody last saw it. */
	boolean isVersion(Integer seen) {
		return this.version.equals(seen);
	}

	String key() {
		return this.id;
	}

	Integer version() {
		return this.version;
	}

	DecidedAction action() {
		return this.action;
	}

	String actionKey() {
		return this.action.actionKey();
	}

	DecisionKind kind() {
		return this.kind;
	}

	Resolution resolution() {
		return this.resolution;
	}

	Outcome outcome() {
		return new Outcome(this.result, this.resultWords);
	}

	/** The action that a decision is about, as its row reads. */
	@Embeddable
	record DecidedAction(String actionKey, String actionRef, String sortRef, String actionTitle, String path) {

		static DecidedAction of(ActionSummary action) {
			String ref = action.row().ref();
			return new DecidedAction(action.key(), ref, action.row().sortable(), action.row().title(),
					"/actions/" + action.year() + "/" + ref);
		}

	}

	/**
	 * What was decided, by whom it was written down and when; which parts are given
	 * depends on the kind.
	 *
	 * @param words the decision, or its reason
	 * @param rating the rating that the group agreed
	 * @param computed the rating by the dates of that moment
	 * @param agency code of the agency that does the follow-up
	 * @param day the new date, or the date of the follow-up
	 * @param savedBy account of who wrote it
	 * @param savedAt when
	 */
	@Embeddable
	record Resolution(String words, @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) Rag rating,
			@Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) Rag computed, String agency,
			@Column(name = "decided_day") LocalDate day, String savedBy, Instant savedAt) {

	}

	/**
	 * What became of a decision.
	 *
	 * @param result null before the minutes are confirmed
	 * @param words why it was not applied, or what came of it
	 */
	record Outcome(DecisionResult result, String words) {

		static Outcome applied(String words) {
			return new Outcome(DecisionResult.APPLIED, words);
		}

		static Outcome notApplied(String why) {
			return new Outcome(DecisionResult.NOT_APPLIED, why);
		}

	}

}
