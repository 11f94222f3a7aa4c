package org.partnershipactions.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A version of a rule table as its readers see it. Whatever did not happen yet is null.
 *
 * @param number number among the versions of the table; 1 is the one that was shipped
 * @param state what became of it
 * @param inForce whether it decides today
 * @param open whether it can still be withdrawn
 * @param reason why it was wanted
 * @param madeBy account of who wrote it
 * @param madeAt when
 * @param replayedAt when it was last replayed
 * @param replayedDecisions how many decisions were asked again then
 * @param replayedChanged how many of them would have been others
 * @param from first day on which it decides
 * @param activatedBy account of who put it into force
 * @param activatedAt when
 * @param withdrawnBy account of who took it back
 * @param withdrawnAt when
 * @param rows its rows from the top
 */
public record RuleVersionView(int number, RuleVersionState state, boolean inForce, boolean open, String reason,
		String madeBy, Instant madeAt, Instant replayedAt, Integer replayedDecisions, Integer replayedChanged,
		LocalDate from, String activatedBy, Instant activatedAt, String withdrawnBy, Instant withdrawnAt,
		List<RuleRow> rows) {

	/** The version that the product ships. */
	static RuleVersionView shipped(List<RuleRow> rows, boolean inForce) {
		return new RuleVersionView(RuleSource.SHIPPED, RuleVersionState.ACTIVATED, inForce, false,
				"As the product ships it", null, null, null, null, null, null, null, null, null, null, rows);
	}

	/** Whether it waits for a second person. */
	public boolean proposed() {
		return this.state == RuleVersionState.PROPOSED;
	}

}
