package org.partnershipactions.cases;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;

import org.partnershipactions.workflow.StepNotOpen;

/** The steps of a case that are open, and by when each is due. */
@Embeddable
public class CaseDeadlines {

	@ElementCollection
	@CollectionTable(name = "case_deadline", joinColumns = @JoinColumn(name = "case_id"))
	@MapKeyColumn(name = "step", length = 30)
	@MapKeyEnumerated(EnumType.STRING)
	private Map<CaseStep, StepDue> open = new EnumMap<>(CaseStep.class);

	/** Counts the letter's days and quiet days from here. */
	@Column(name = "last_activity_on")
	private LocalDate lastActivityOn;

	void begin(CaseStep step, StepDue due) {
		this.open.put(step, due);
	}

	void end(CaseStep step) {
		this.open.remove(step);
	}

	void endAll() {
		this.open.clear();
	}

	public void mustBeOpen(CaseStep step) {
		if (!isOpen(step)) {
			throw new StepNotOpen(
					"\"" + step.label() + "\" is not open now. Look at the page of the case to see where it stands.");
		}
	}

	public boolean isOpen(CaseStep step) {
		return this.open.containsKey(step);
	}

	Optional<StepDue> of(CaseStep step) {
		return Optional.ofNullable(this.open.get(step));
	}

	public StepDue get(CaseStep step) {
		mustBeOpen(step);
		return this.open.get(step);
	}

	void move(CaseStep step, LocalDate day) {
		this.open.put(step, get(step).moved(day));
	}

	/** Sets another day that follows from the case itself, which is no moved date. */
	public void shift(CaseStep step, LocalDate day) {
		if (isOpen(step)) {
			this.open.put(step, this.open.get(step).shifted(day));
		}
	}

	void active(LocalDate day) {
		this.lastActivityOn = day;
	}

	LocalDate lastActivityOn() {
		return this.lastActivityOn;
	}

	public Map<CaseStep, StepDue> open() {
		return Map.copyOf(this.open);
	}

}
