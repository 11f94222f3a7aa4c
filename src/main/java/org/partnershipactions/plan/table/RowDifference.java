package org.partnershipactions.plan.table;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What an import changes in one field of an action.
 *
 * @param field name of the field as people read it
 * @param before what the plan says now
 * @param after what the file says
 */
public record RowDifference(String field, String before, String after) {

	private static final int LONGEST = 150;

	/** Several of them in a sentence, values shortened to 150 characters. */
	static String words(List<RowDifference> differences) {
		return differences.stream()
			.map((one) -> "%s from %s to %s".formatted(one.field(), shown(one.before()), shown(one.after())))
			.collect(Collectors.joining("; "));
	}

	private static String shown(String value) {
		if (value == null || value.isBlank()) {
			return "nothing";
		}
		return "\u201c" + ((value.length() > LONGEST) ? value.substring(0, LONGEST).strip() + "\u2026" : value)
				+ "\u201d";
	}

}
