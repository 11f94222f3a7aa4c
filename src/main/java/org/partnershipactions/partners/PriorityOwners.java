package org.partnershipactions.partners;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.forms.InvalidAnswers;

/** Says which task group approves which priority of a year's plan. */
public interface PriorityOwners {

	/**
	 * Gives a priority to a task group; whichever had it before has it no more.
	 * @throws InvalidAnswers naming {@code taskGroup} where the partnership has no such
	 * group at work
	 */
	void give(String partnership, PlanYear year, int priority, String group);

	/** Gives the priorities of one year's plan to the same groups in another. */
	void carryOver(String partnership, PlanYear from, PlanYear to);

}
