package org.partnershipactions.rules;

import java.util.List;

/**
 * A column of a rule table: one fact that its rows look at.
 *
 * @param code by which the code that asks names the fact
 * @param label as people read it
 * @param kind what its cells can hold
 * @param codes what the fact can be, for a column of codes; else empty
 */
public record RuleColumn(String code, String label, CellKind kind, List<String> codes) {

	/** A whole number from 0 on. */
	public static RuleColumn number(String code, String label) {
		return new RuleColumn(code, label, CellKind.NUMBER, List.of());
	}

	/** True or false. */
	public static RuleColumn yesNo(String code, String label) {
		return new RuleColumn(code, label, CellKind.YES_NO, List.of());
	}

	/** One of some codes. */
	public static RuleColumn code(String code, String label, List<String> codes) {
		return new RuleColumn(code, label, CellKind.CODE, codes);
	}

	/** How a cell of it is filled in, for whoever edits. */
	public String hint() {
		return switch (this.kind) {
			case NUMBER -> "such as 5, 7 to 14, 15 or more, 6 or less";
			case YES_NO -> "yes or no";
			case CODE -> "one or more of " + String.join(", ", this.codes);
		};
	}

	/** What cells of a column can hold. */
	public enum CellKind {

		NUMBER, YES_NO, CODE

	}

}
