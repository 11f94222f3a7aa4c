package org.partnershipactions.plan.intake;

/** The row in hand, and whether anything is wrong with it. */
final class RowReading {

	private final Line line;

	private final Columns columns;

	private final Findings findings;

	private boolean wrong;

	RowReading(Line line, Columns columns, Findings findings) {
		this.line = line;
		this.columns = columns;
		this.findings = findings;
	}

	boolean wrong() {
		return this.wrong;
	}

	int row() {
		return this.line.row();
	}

	boolean has(Column column) {
		return this.columns.has(column);
	}

	String cell(Column column) {
		return this.columns.cell(this.line, column);
	}

	String required(Column column, int longest, String fix) {
		String text = optional(column, longest);
		if (text.isEmpty()) {
			error(column, "", "%s is missing. %s".formatted(column.label(), fix));
		}
		return text;
	}

	String optional(Column column, int longest) {
		String text = cell(column);
		if (text.length() > longest) {
			error(column, text, "This is longer than %,d characters. Shorten it.".formatted(longest));
		}
		return text;
	}

	void error(Column column, String value, String message) {
		this.wrong = true;
		this.findings.error(finding(column, value, message));
	}

	void warn(Column column, String value, String message) {
		this.findings.warn(finding(column, value, message));
	}

	private Finding finding(Column column, String value, String message) {
		return new Finding(this.line.row(), this.columns.name(column), Findings.shortened(value), message);
	}

}
