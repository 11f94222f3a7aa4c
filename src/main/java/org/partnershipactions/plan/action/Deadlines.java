package org.partnershipactions.plan.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

/** When an action began, by when its open step is due, and every date that was moved. */
@Embeddable
public class Deadlines {

	private LocalDate startedOn;

	private LocalDate stepDue;

	@ElementCollection
	@CollectionTable(name = "action_deadline_change", joinColumns = @JoinColumn(name = "action_id"))
	@OrderColumn(name = "position")
	private List<DeadlineChange> changes = new ArrayList<>();

	void begin(LocalDate day) {
		this.startedOn = day;
	}

	void step(LocalDate due) {
		this.stepDue = due;
	}

	void record(DeadlineChange change) {
		this.changes.add(change);
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

}
