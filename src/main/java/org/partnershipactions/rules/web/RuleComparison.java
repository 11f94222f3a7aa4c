package org.partnershipactions.rules.web;

import java.util.List;

import org.partnershipactions.rules.RuleRow;
import org.partnershipactions.rules.RuleVersionView;

/**
 * A version beside the one in force.
 *
 * @param rows its rows from the top
 * @param dropped rows of the one in force that it has no more
 */
record RuleComparison(List<ComparedRow> rows, List<RuleRow> dropped) {

	static RuleComparison of(RuleVersionView version, RuleVersionView inForce) {
		return new RuleComparison(
				version.rows().stream().map((row) -> new ComparedRow(row, inForce.rows().contains(row))).toList(),
				inForce.rows().stream().filter((row) -> !version.rows().contains(row)).toList());
	}

	/**
	 * A row of the version.
	 *
	 * @param row the row
	 * @param kept whether the one in force has the same row
	 */
	record ComparedRow(RuleRow row, boolean kept) {
	}

}
