package org.partnershipactions.overdue;

import org.partnershipactions.workflow.TeamCode;

/**
 * How much late work is under review, of one team, priority and level.
 *
 * @param team who owes it, as queues write it
 * @param priority number of the priority of the plan, or null where it is none's
 * @param level rung of the ladder, or null while it is being found
 * @param number how many reviews are open
 */
public record OverdueCount(String team, Integer priority, OverdueLevel level, long number) {

	/** Code of the agency that owes it, or the task group's team where one does. */
	public String agency() {
		String code = new TeamCode(this.team).agency();
		return (code != null) ? code : this.team;
	}

}
