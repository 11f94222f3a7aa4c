package org.partnershipactions.plan.document;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from taking a text for a formula when it opens a CSV file: an
 * apostrophe before it, which is taken off again when the file is read.
 */
public final class FormulaGuard {

	/** Signs that begin a formula, full-width ones too, after what shows nothing. */
	private static final String BEGINNING = "[\\p{Zs}\\p{Cf}]*[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20\uFE62\uFE63\uFE66\uFE6B].*";

	private static final Pattern DANGEROUS = Pattern.compile("'*" + BEGINNING, Pattern.DOTALL);

	private static final Pattern GUARDED = Pattern.compile("'+" + BEGINNING, Pattern.DOTALL);

	private FormulaGuard() {
	}

	/** The text as a cell that opens as text. */
	public static String added(String text) {
		return DANGEROUS.matcher(text).matches() ? "'" + text : text;
	}

	static String removed(String text) {
		return text.startsWith("'") && GUARDED.matcher(text).matches() ? text.substring(1) : text;
	}

}
