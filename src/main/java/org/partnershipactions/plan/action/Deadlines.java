package org.partnershipactions.plan.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

/**
 * When an action began, by when its open step is due, to which day its lead is held, and
 * every date that was moved. What was returned is due again by a day of grace, and stays
 * late from the day by which it was due first.
 */
@Embeddable
public class Deadlines {

	private LocalDate startedOn;

	private LocalDate stepDue;

	private LocalDate heldTo;

	@ElementCollection
	@CollectionTable(name = "action_deadline_change", joinColumns = @JoinColumn(name = "action_id"))
	@OrderColumn(name = "position")
	private List<DeadlineChange> changes = new ArrayList<>();

	void begin(LocalDate day) {
		this.startedOn = day;
	}

	/** Work that the lead is held to from now on; null where nothing is open any more. */
	void step(LocalDate due) {
		this.stepDue = due;
		this.heldTo = due;
	}

	/** Somebody else's step, during which it stays what the lead was held to. */
	void approval(LocalDate due) {
		this.stepDue = due;
	}

	/**
	 * The work was returned, to be put right by a day of grace, which is never before the
	 * day by which it was due first.
	 */
	void again(LocalDate grace) {
		this.stepDue = (this.heldTo != null && grace.isBefore(this.heldTo)) ? this.heldTo : grace;
	}

	void move(DeadlineChange change, LocalDate stepDue, LocalDate heldTo) {
		this.changes.add(change);
		this.stepDue = stepDue;
		this.heldTo = heldTo;
	}

	/** The day after which the step that is open in this stage is late, or null. */
	LocalDate lateAfter(Stage stage) {
		return (stage.awaitsApproval() || this.heldTo == null) ? this.stepDue : this.heldTo;
	}

	/** The day to which the lead's work is held, also while it waits for approval. */
	LocalDate heldTo() {
		return (this.heldTo != null) ? this.heldTo : this.stepDue;
	}

	/** The day on which the action began, or null while it is not adopted. */
	public LocalDate startedOn() {
		return this.startedOn;
	}

	/** The day by which the open step is due, or null where none is open. */
	public LocalDate stepDue() {
		return this.stepDue;
	}

	/** Every move of a date, oldest first. */
	public List<DeadlineChange> changes() {
		return List.copyOf(this.changes);
	}

	/** How often the date of the step that is open in this stage was moved. */
	public int timesMoved(Stage stage) {
		return (int) this.changes.stream().filter((change) -> change.stage() == stage).count();
	}

	/**
	 * One move of a date, kept for ever.
	 *
	 * @param stage the stage that was open when the date moved
	 * @param from the date before; null where the action was ongoing
	 * @param to the date after
	 * @param reason why, in words
	 * @param by account of who moved it
	 * @param at when
	 */
	@Embeddable
	public record DeadlineChange(@Enumerated(EnumType.STRING) @Column(length = 30) Stage stage,
			@Column(name = "due_before") LocalDate from, @Column(name = "due_after") LocalDate to,
			@Column(length = 2000) String reason, @Column(name = "moved_by", length = 100) String by,
			@Column(name = "moved_at") Instant at) {
	}

}
