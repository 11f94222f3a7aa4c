package org.partnershipactions.overdue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.partnershipactions.workflow.Step;

/**
 * Implemented by the feature that owns a process, once for each process: carries out what
 * was decided on its late work.
 */
public interface LateWork {

	/** Id of the process whose steps it answers for. */
	String process();

	/**
	 * The day to which whoever owes a step is held, where it can be another than the day
	 * by which the task is due: what was returned has a day of grace and stays late.
	 */
	default Optional<LocalDate> heldTo(Step step) {
		return Optional.empty();
	}

	/** Moves the date of a late step, with everything that hangs on it. */
	void moveDate(Step step, LocalDate due, String reason);

	/** Gives a late step to another agency. */
	void changeAgency(Step step, String agency, String reason);

	/** Withdraws the work that the step belongs to. */
	void withdraw(Step step, String reason);

	/** Keeps the date and looks again on a later day. */
	void chase(Step step, LocalDate nextCheck);

	/**
	 * Agencies that the step can be given to, as {@code value} and {@code label}; none
	 * where it cannot change hands.
	 */
	List<Map<String, String>> agencies(Step step);

}
