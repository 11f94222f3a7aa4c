package org.partnershipactions.plan.intake;

import java.util.List;

/**
 * What a plan file holds and what is to be said about it; with errors, nothing of it may
 * be stored.
 *
 * @param priorities the priorities of the rows, by number
 * @param rows rows without errors, in the file's order
 * @param warnings what was not understood or contradicts itself
 * @param errors what must be mended first
 */
public record PlanTable(List<PriorityHeading> priorities, List<PlanRow> rows, List<Finding> warnings,
		List<Finding> errors) {

	/** Whether anything must be mended before the plan can be stored. */
	public boolean hasErrors() {
		return !this.errors.isEmpty();
	}

}
