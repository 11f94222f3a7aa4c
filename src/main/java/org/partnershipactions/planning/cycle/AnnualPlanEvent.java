package org.partnershipactions.planning.cycle;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.security.HappensTo;
import org.partnershipactions.security.Open;

/** What happens while a year's plan is made. */
@HappensTo("annual-plan")
public interface AnnualPlanEvent {

	/** The making of a year's plan began: the manager scores the issues by a day. */
	record PlanningStarted(String key, @Open String partnership, @Open String year,
			LocalDate due) implements DomainEvent {
	}

	/** The manager scored the issues, and the board chooses the priorities by a day. */
	record IssuesScored(String key, @Open String partnership, @Open String year, int issues,
			LocalDate due) implements DomainEvent {
	}

	/** The board chose the priorities, and task groups draft their actions. */
	record PrioritiesChosen(String key, @Open String partnership, @Open String year,
			int priorities) implements DomainEvent {
	}

	/** Every role is answered, and the board adopts the plan by a day. */
	record AdoptionAsked(String key, @Open String partnership, @Open String year,
			LocalDate due) implements DomainEvent {
	}

	/** The board sent the draft back to the task groups. */
	record DraftReturned(String key, @Open String partnership, @Open String year,
			String reason) implements DomainEvent {
	}

	/** The board adopted the plan at the end of its steps. */
	record PlanningConcluded(String key, @Open String partnership, @Open String year) implements DomainEvent {
	}

	/** The plan was adopted without its steps, which end. */
	record PlanningEnded(String key, @Open String partnership, @Open String year) implements DomainEvent {
	}

	/** The day of the manager's or the board's step moved. */
	record PlanningDateMoved(String key, LocalDate from, LocalDate to, String reason) implements DomainEvent {
	}

	/** The manager's or the board's step is due soon. */
	record PlanningReminderDue(String key, @Open String task, LocalDate due) implements DomainEvent {

		/** Whether it reminds the board, not the manager. */
		public boolean ofBoard() {
			return !AnnualPlanStep.SCORE.task().equals(this.task);
		}
	}

	/** The day of a late step is kept, and it is looked at again. */
	record PlanningWorkChased(String key, @Open String task, LocalDate nextCheck) implements DomainEvent {
	}

}
