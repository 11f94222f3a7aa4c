package org.partnershipactions.reviews.taskgroup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.partners.TaskGroupSummary;
import org.partnershipactions.reviews.taskgroup.GroupReviewEvent.GroupReviewDateMoved;
import org.partnershipactions.reviews.taskgroup.GroupReviewEvent.GroupReviewHeld;
import org.partnershipactions.reviews.taskgroup.GroupReviewEvent.GroupReviewWithdrawn;
import org.partnershipactions.reviews.taskgroup.GroupReviewEvent.MinutesConfirmed;
import org.partnershipactions.reviews.taskgroup.GroupReviewEvent.ReviewAdjourned;
import org.partnershipactions.reviews.taskgroup.GroupReviewEvent.ReviewCalled;
import org.partnershipactions.reviews.taskgroup.GroupReviewEvent.ReviewReopened;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * One meeting of a task group about its actions. It is called, by the quarter or by the
 * group's lead; decisions are taken while it is held; the lead says that it was held, or
 * adjourns it; and once the lead confirms its minutes, its decisions are applied. Until
 * then it can be opened again, and until then it can be given up.
 */
@Entity
class TaskGroupReview extends AbstractAggregateRoot<TaskGroupReview> {

	@Id
	private String id = UUID.randomUUID().toString();

	@Version
	private Integer version;

	@Embedded
	private ReviewScope about;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private GroupReviewState state = GroupReviewState.HOLDING;

	private LocalDate calledOn;

	private LocalDate stepDue;

	private int timesMoved;

	private LocalDate heldOn;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "task_group_review_attendee", joinColumns = @JoinColumn(name = "review_id"))
	@OrderColumn(name = "position")
	@Column(name = "agency")
	private List<String> attendance = new ArrayList<>();

	private String alsoPresent;

	private String returnReason;

	private String confirmedBy;

	private Instant confirmedAt;

	protected TaskGroupReview() {
	}

	TaskGroupReview(ReviewScope about, LocalDate calledOn, LocalDate due) {
		this.about = about;
		this.calledOn = calledOn;
		this.stepDue = due;
		registerEvent(new ReviewCalled(this.id, about.groupCode(), due));
	}

	/** It was held, and its minutes wait for the lead. */
	TaskGroupReview hold(Sitting sitting, LocalDate minutesDue) {
		mustBeOpenForDecisions();
		this.state = GroupReviewState.CONFIRMING;
		this.heldOn = sitting.day();
		this.attendance = new ArrayList<>(sitting.agencies());
		this.alsoPresent = sitting.alsoPresent();
		this.stepDue = minutesDue;
		return andEvent(new GroupReviewHeld(this.id, this.about.groupCode(), this.heldOn));
	}

	/** It goes on another day; what was decided so far stays. */
	TaskGroupReview adjourn(LocalDate day) {
		mustBeOpenForDecisions();
		this.stepDue = day;
		return andEvent(new ReviewAdjourned(this.id, this.about.groupCode(), day));
	}

	/** The lead wants decisions changed before the minutes are confirmed. */
	TaskGroupReview reopen(String reason, LocalDate due) {
		mustAwaitConfirmation();
		this.state = GroupReviewState.HOLDING;
		this.returnReason = reason;
		this.stepDue = due;
		return andEvent(new ReviewReopened(this.id, this.about.groupCode(), reason));
	}

	/** The minutes stand; the decisions are applied in the same transaction. */
	TaskGroupReview confirm(String by, Instant at) {
		mustAwaitConfirmation();
		this.state = GroupReviewState.CONFIRMED;
		this.stepDue = null;
		this.confirmedBy = by;
		this.confirmedAt = at;
		return andEvent(new MinutesConfirmed(this.id, this.about.groupCode(), this.heldOn));
	}

	/** It is not held any more. */
	TaskGroupReview withdraw(String reason) {
		if (!this.state.open()) {
			throw new StepNotOpen(standing());
		}
		this.state = GroupReviewState.WITHDRAWN;
		this.stepDue = null;
		this.returnReason = reason;
		return andEvent(new GroupReviewWithdrawn(this.id, this.about.groupCode(), reason));
	}

	/** Moves the day by which the open step is due. */
	TaskGroupReview moveDate(LocalDate due, String reason) {
		if (!this.state.open()) {
			throw new StepNotOpen(standing());
		}
		LocalDate from = this.stepDue;
		this.stepDue = due;
		this.timesMoved++;
		return andEvent(new GroupReviewDateMoved(this.id, from, due, reason));
	}

	/** Tells who listens of something that happened without changing the review. */
	TaskGroupReview say(Object event) {
		return andEvent(event);
	}

	/** Decisions are saved only while the review is held. */
	void mustBeOpenForDecisions() {
		if (this.state != GroupReviewState.HOLDING) {
			throw new StepNotOpen(standing());
		}
	}

	private void mustAwaitConfirmation() {
		if (this.state != GroupReviewState.CONFIRMING) {
			throw new StepNotOpen(standing());
		}
	}

	private String standing() {
		return switch (this.state) {
			case HOLDING -> "This review has not been held yet.";
			case CONFIRMING -> "This review was held on %s, and its minutes wait for the lead.".formatted(day());
			case CONFIRMED ->
				"The minutes of this review were confirmed on %s.".formatted(DayWords.day(this.confirmedAt));
			case WITHDRAWN -> "This review is not held any more.";
		};
	}

	private String day() {
		return DayWords.day(this.heldOn);
	}

	String key() {
		return this.id;
	}

	ReviewScope about() {
		return this.about;
	}

	GroupReviewState state() {
		return this.state;
	}

	LocalDate calledOn() {
		return this.calledOn;
	}

	/** The day by which the open step is due, or null. */
	LocalDate stepDue() {
		return this.stepDue;
	}

	int timesMoved() {
		return this.timesMoved;
	}

	Sitting sitting() {
		return new Sitting(this.heldOn, List.copyOf(this.attendance), this.alsoPresent);
	}

	/** Why it was opened again or is not held, or null. */
	String returnReason() {
		return this.returnReason;
	}

	/** When its minutes were confirmed, or null. */
	Instant confirmedAt() {
		return this.confirmedAt;
	}

	/** Whether decisions can be taken. */
	boolean holding() {
		return this.state == GroupReviewState.HOLDING;
	}

	/** Year of the plan whose actions it is about. */
	PlanYear year() {
		return (this.about.quarter() != null) ? this.about.quarter().year() : PlanYear.of(this.calledOn);
	}

	/**
	 * Whose review it is and of what.
	 *
	 * @param quarterCode the quarter, or null where the lead called the review
	 */
	@Embeddable
	record ReviewScope(String partnership, String groupCode, String groupName, String quarterCode) {

		static ReviewScope ofQuarter(String partnership, TaskGroupSummary group, Quarter quarter) {
			return new ReviewScope(partnership, group.code(), group.name(), quarter.toString());
		}

		static ReviewScope calledByLead(String partnership, TaskGroupSummary group) {
			return new ReviewScope(partnership, group.code(), group.name(), null);
		}

		/** The quarter, or null where the lead called the review. */
		Quarter quarter() {
			return (this.quarterCode != null) ? Quarter.parse(this.quarterCode) : null;
		}

		/** Such as "Review of Q2 2026-27". */
		String title() {
			return (this.quarterCode != null) ? "Review of " + quarter().words() : "Review called by its lead";
		}

	}

	/**
	 * A meeting that was held.
	 *
	 * @param day when; null before it was held
	 * @param agencies codes of the agencies that took part
	 * @param alsoPresent who else was there, by their roles, or null
	 */
	record Sitting(LocalDate day, List<String> agencies, String alsoPresent) {

	}

}
