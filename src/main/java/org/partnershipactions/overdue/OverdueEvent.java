package org.partnershipactions.overdue;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.security.HappensTo;
import org.partnershipactions.security.Open;

/** What happens to work that is late. */
@HappensTo("overdue-review")
public interface OverdueEvent {

	/** Work is late and its agency has to explain. */
	record WorkFellLate(String key, @Open String subjectKey, @Open String team, @Open String task,
			LocalDate due) implements DomainEvent {
	}

	/** An agency said why its work is late, and proposed a date. */
	record DelayExplained(String key, @Open String subjectKey, @Open String team, String reason,
			LocalDate proposedDate) implements DomainEvent {
	}

	/**
	 * The time for an explanation passed in silence, so the work went to review without
	 * one.
	 */
	record NoExplanationGiven(String key, @Open String subjectKey, @Open String team) implements DomainEvent {
	}

	/** It was decided what happens with late work. */
	record OverdueDecided(String key, @Open String subjectKey, @Open String decision, LocalDate newDate,
			@Open String agency, String comment) implements DomainEvent {
	}

	/**
	 * An explanation or a decision falls due soon, and whoever it belongs to, as
	 * {@code team/role}, should hear of it.
	 */
	record OverdueReminderDue(String key, @Open String subjectKey, @Open String task, LocalDate due,
			@Open String whose) implements DomainEvent {

		/** Whether the explanation is due, and not yet the decision. */
		public boolean ofExplanation() {
			return OverdueStep.EXPLAIN.task().equals(this.task);
		}

	}

	/** Late work was raised to a higher level. */
	record LevelRaised(String key, @Open String subjectKey, OverdueLevel from, OverdueLevel to) implements DomainEvent {
	}

	/** Late work was done, withdrawn or passed on before anybody decided. */
	record LateWorkEnded(String key, @Open String subjectKey, @Open String team) implements DomainEvent {
	}

}
