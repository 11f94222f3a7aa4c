package org.partnershipactions.plan.table;

import java.util.List;

import org.partnershipactions.plan.document.Finding;
import org.partnershipactions.plan.document.PlanQuestions;
import org.partnershipactions.plan.document.PlanRow;

/**
 * What an import found and did. Nothing is written when there are errors or when it is a
 * dry run.
 *
 * @param dryRun whether it was only a look
 * @param approvers which task group approves each priority that the file holds
 * @param rows what happens with each row
 * @param warnings what was not understood or contradicts itself
 * @param errors what must be mended first
 * @param questions what the file leaves to a person to say
 */
public record ImportReport(boolean dryRun, List<PriorityApprover> approvers, List<ImportedRow> rows,
		List<Finding> warnings, List<Finding> errors, PlanQuestions questions) {

	/** How many priorities the file holds. */
	public int priorities() {
		return this.approvers.size();
	}

	/** How many actions the file holds. */
	public int actions() {
		return this.rows.size();
	}

	/** How many actions are new. */
	public int created() {
		return count("created");
	}

	/** How many actions change. */
	public int changed() {
		return count("changed");
	}

	/** How many actions stay as they are. */
	public int unchanged() {
		return count("unchanged");
	}

	/** Whether there is anything that must be mended first. */
	public boolean hasErrors() {
		return !this.errors.isEmpty();
	}

	private int count(String outcome) {
		return (int) this.rows.stream().filter((row) -> row.outcome().equals(outcome)).count();
	}

	/**
	 * What an import does, or would do, with one row.
	 *
	 * @param read the row as it was recognised
	 * @param outcome {@code created}, {@code changed} or {@code unchanged}
	 * @param differences old and new value of each field that changes
	 */
	public record ImportedRow(PlanRow read, String outcome, List<RowDifference> differences) {
	}

	/**
	 * A priority and the task group that approves its stages.
	 *
	 * @param number number of the priority
	 * @param title its title
	 * @param taskGroup code of the group; null where none is chosen
	 * @param groupName name of the group; null where none is chosen
	 * @param asIn earlier plan year from which the group is proposed; null where it was
	 * chosen for this year
	 */
	public record PriorityApprover(int number, String title, String taskGroup, String groupName, String asIn) {
	}

}
