package org.partnershipactions.overdue;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** What happens to work that is late. */
public interface OverdueEvent {

	/** Work is late and its agency has to explain. */
	record WorkFellLate(String key, String subjectKey, String team, String task, LocalDate due) implements DomainEvent {
	}

	/** An agency said why its work is late, and proposed a date. */
	record DelayExplained(String key, String subjectKey, String team, String reason,
			LocalDate proposedDate) implements DomainEvent {
	}

	/**
	 * The time for an explanation passed in silence, so the work went to review without
	 * one.
	 */
	record NoExplanationGiven(String key, String subjectKey, String team) implements DomainEvent {
	}

	/** It was decided what happens with late work. */
	record OverdueDecided(String key, String subjectKey, String decision, LocalDate newDate, String agency,
			String comment) implements DomainEvent {
	}

	/** Late work was raised to a higher level. */
	record LevelRaised(String key, String subjectKey, Level from, Level to) implements DomainEvent {
	}

	/** Late work was done, withdrawn or passed on before anybody decided. */
	record LateWorkEnded(String key, String subjectKey, String team) implements DomainEvent {
	}

}
