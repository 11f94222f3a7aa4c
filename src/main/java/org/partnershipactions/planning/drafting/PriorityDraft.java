package org.partnershipactions.planning.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.planning.drafting.PriorityDraftEvent.ActionContinued;
import org.partnershipactions.planning.drafting.PriorityDraftEvent.DraftAsked;
import org.partnershipactions.planning.drafting.PriorityDraftEvent.DraftDateMoved;
import org.partnershipactions.planning.drafting.PriorityDraftEvent.PriorityDrafted;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.data.domain.AbstractAggregateRoot;

/** The draft of one priority of next year's plan, in the hands of its task group. */
@Entity
class PriorityDraft extends AbstractAggregateRoot<PriorityDraft> {

	@Id
	private String id = UUID.randomUUID().toString();

	@Version
	private Integer version;

	private String partnership;

	private int planYear;

	@Embedded
	private PriorityToDraft priority;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private DraftState state = DraftState.OPEN;

	private LocalDate stepDue;

	private int timesMoved;

	private String returnReason;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "priority_draft_decision", joinColumns = @JoinColumn(name = "draft_id"))
	private List<DraftDecision> decisions = new ArrayList<>();

	protected PriorityDraft() {
	}

	PriorityDraft(String partnership, PlanYear year, PriorityToDraft priority) {
		this.partnership = partnership;
		this.planYear = year.start();
		this.priority = priority;
	}

	/**
	 * Asks the task group for it, for the first time or because the board sent it back.
	 */
	PriorityDraft ask(PriorityToDraft about, LocalDate due, String reason) {
		this.priority = about;
		this.state = DraftState.OPEN;
		this.stepDue = due;
		this.returnReason = reason;
		registerEvent(
				new DraftAsked(this.id, this.partnership, year().toString(), about.taskGroup(), about.number(), due));
		return this;
	}

	/** Notes what became of actions of last year; what was noted before stays. */
	PriorityDraft finish(List<DraftDecision> made, int added) {
		if (this.state != DraftState.OPEN) {
			throw new StepNotOpen("The actions of priority %d were drafted already.".formatted(this.priority.number()));
		}
		List<DraftDecision> all = new ArrayList<>(this.decisions);
		all.addAll(made);
		this.decisions = all;
		made.forEach((one) -> registerEvent(
				new ActionContinued(this.id, one.actionRef(), one.kind().words(), one.made(), one.reason())));
		registerEvent(new PriorityDrafted(this.id, this.partnership, year().toString(), made.size(), added));
		this.state = DraftState.DONE;
		this.stepDue = null;
		return this;
	}

	/** Nobody needs it any more. */
	PriorityDraft end() {
		this.state = DraftState.ENDED;
		this.stepDue = null;
		return this;
	}

	PriorityDraft moveDate(LocalDate due, String reason) {
		registerEvent(new DraftDateMoved(this.id, this.stepDue, due, reason));
		this.stepDue = due;
		this.timesMoved++;
		return this;
	}

	/** Tells who listens of something that happened without changing the draft. */
	PriorityDraft say(Object event) {
		return andEvent(event);
	}

	String key() {
		return this.id;
	}

	String partnership() {
		return this.partnership;
	}

	PlanYear year() {
		return new PlanYear(this.planYear);
	}

	PriorityToDraft priority() {
		return this.priority;
	}

	DraftState state() {
		return this.state;
	}

	/** The day by which it is due, or null where it is not open. */
	LocalDate stepDue() {
		return this.stepDue;
	}

	int timesMoved() {
		return this.timesMoved;
	}

	/** Why the board sent it back, or null. */
	String returnReason() {
		return this.returnReason;
	}

	List<DraftDecision> decisions() {
		return List.copyOf(this.decisions);
	}

}
