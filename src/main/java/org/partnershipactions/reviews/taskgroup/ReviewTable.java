package org.partnershipactions.reviews.taskgroup;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.partners.AgencySummary;

/**
 * A review as it is held: every action with what was decided about it so far.
 *
 * @param review the review
 * @param ref reference of the review, as worklists show it
 * @param due day by which the open step is due, or null
 * @param returnReason why it was opened again or is not held, or null
 * @param rows actions that run, and others that something was decided about
 * @param agencies those who can be asked for a follow-up
 * @param writes whether the reader may save decisions now
 * @param leads whether the reader leads the group
 */
public record ReviewTable(GroupReviewView review, String ref, LocalDate due, String returnReason, List<Row> rows,
		List<AgencySummary> agencies, boolean writes, boolean leads) {

	/** How many decisions are saved. */
	public long count() {
		return this.rows.stream().mapToLong((row) -> row.decisions().size()).sum();
	}

	/**
	 * An action and what was decided about it.
	 *
	 * @param action where it stands
	 * @param decisions in the order of their kinds
	 */
	public record Row(RatedAction action, List<DecisionView> decisions) {

		/** The decision of a kind, or null. */
		public DecisionView decision(DecisionKind kind) {
			return this.decisions.stream().filter((one) -> one.kind() == kind).findFirst().orElse(null);
		}

	}

}
