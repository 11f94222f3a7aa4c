package org.partnershipactions.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderColumn;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.security.sealing.SealedText;
import org.partnershipactions.workflow.StepNotOpen;

/** The steps of a case that are open, and by when each is due. */
@Embeddable
public class CaseDeadlines {

	@ElementCollection
	@CollectionTable(name = "case_deadline", joinColumns = @JoinColumn(name = "case_id"))
	@MapKeyColumn(name = "step", length = 30)
	@MapKeyEnumerated(EnumType.STRING)
	private Map<CaseStep, StepDue> open = new EnumMap<>(CaseStep.class);

	@ElementCollection
	@CollectionTable(name = "case_deadline_change", joinColumns = @JoinColumn(name = "case_id"))
	@OrderColumn(name = "position")
	private List<CaseDateChange> changes = new ArrayList<>();

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

	/** Moves a date and keeps the move for ever. */
	void move(CaseDateChange change) {
		this.open.put(change.step(), get(change.step()).moved(change.to()));
		this.changes.add(change);
	}

	/** Forgets why dates were moved; which were moved by whom stays. */
	void erase() {
		this.changes.replaceAll(CaseDateChange::withoutWords);
	}

	/** Every moved date, oldest first. */
	public List<CaseDateChange> changes() {
		return List.copyOf(this.changes);
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

	/**
	 * By when an open step is due.
	 *
	 * @param openedOn day on which the step opened
	 * @param at last moment at which it is in time
	 * @param timesMoved how often that was moved
	 */
	@Embeddable
	public record StepDue(@Column(name = "opened_on") LocalDate openedOn, @Column(name = "due_at") Instant at,
			@Column(name = "times_moved") int timesMoved) {

		static StepDue on(LocalDate openedOn, LocalDate day) {
			return new StepDue(openedOn, PartnershipClock.endOf(day).toInstant(), 0);
		}

		/** The day by which, in London. */
		public LocalDate day() {
			return PartnershipClock.dayOf(this.at);
		}

		StepDue moved(LocalDate day) {
			return new StepDue(this.openedOn, PartnershipClock.endOf(day).toInstant(), this.timesMoved + 1);
		}

		StepDue shifted(LocalDate day) {
			return new StepDue(this.openedOn, PartnershipClock.endOf(day).toInstant(), this.timesMoved);
		}

	}

	/**
	 * One move of a step's date, kept for ever.
	 *
	 * @param step the step
	 * @param from the day before
	 * @param to the day after
	 * @param reason why
	 * @param by account of who moved it
	 * @param at when
	 */
	@Embeddable
	public record CaseDateChange(@Enumerated(EnumType.STRING) @Column(length = 30) CaseStep step,
			@Column(name = "due_before") LocalDate from, @Column(name = "due_after") LocalDate to,
			@SealedText @Column(name = "reason") String reason, @Column(name = "moved_by", length = 100) String by,
			@Column(name = "moved_at") Instant at) {

		CaseDateChange withoutWords() {
			return new CaseDateChange(this.step, this.from, this.to, null, this.by, this.at);
		}

	}

}
