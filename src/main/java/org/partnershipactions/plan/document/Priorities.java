package org.partnershipactions.plan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.partnershipactions.plan.document.PlanTable.PriorityHeading;
import org.partnershipactions.plan.document.PlanTable.PriorityTitle;

/** The priorities that a table names by headings, by columns or only by references. */
final class Priorities {

	private static final Pattern FIRST_PART = Pattern.compile("\\D{0,10}(\\d{1,4})(?:\\D.*)?");

	private static final int LONGEST = 200;

	private final Map<Integer, String> titles = new TreeMap<>();

	private final Findings findings;

	private Line heading;

	private String above = "";

	Priorities(Findings findings) {
		this.findings = findings;
	}

	/** A heading: it names the priority of the next row. */
	void heading(Line line, String text) {
		dropHeading();
		this.heading = new Line(line.row(), List.of(text));
	}

	/** A heading above the whole table, used where the table holds none itself. */
	void above(String text) {
		this.above = text;
	}

	/**
	 * Number of a row's priority: as its column says, else the reference's first part.
	 */
	Optional<Integer> number(String written, String ref) {
		Matcher matcher = FIRST_PART.matcher(written.matches("\\d+") ? written : ref);
		return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
	}

	/** Notes the title that a row's column or the heading above gives its priority. */
	void row(int row, int number, String title) {
		String given = given(number, title);
		String known = this.titles.putIfAbsent(number, given);
		if (known != null && known.isEmpty()) {
			this.titles.put(number, given);
		}
		else if (known != null && !given.isEmpty() && !known.equalsIgnoreCase(given)) {
			this.findings.warn(new Finding(row, "Priority title", given,
					"Priority %d is called \"%s\" above; that title is kept.".formatted(number, known)));
		}
	}

	private String given(int number, String title) {
		String text = title;
		if (text.isEmpty() && this.heading != null) {
			text = PriorityTitle.of(this.heading.cell(0));
		}
		else if (text.isEmpty() && !this.titles.containsKey(number)) {
			text = PriorityTitle.of(this.above);
		}
		this.heading = null;
		this.above = "";
		return (text.length() > LONGEST) ? text.substring(0, LONGEST).strip() : text;
	}

	/** A heading at the end of a sheet names nothing of the next one. */
	void endOfSheet() {
		dropHeading();
	}

	/** All priorities that rows belong to. */
	List<PriorityHeading> all() {
		dropHeading();
		List<PriorityHeading> all = new ArrayList<>();
		this.titles.forEach((number, title) -> all
			.add(new PriorityHeading(number, title.isEmpty() ? "Priority " + number : title, !title.isEmpty())));
		return List.copyOf(all);
	}

	private void dropHeading() {
		if (this.heading != null) {
			String text = this.heading.cell(0);
			this.findings.warn(new Finding(this.heading.row(), "Reference", Findings.shortened(text),
					"This was taken for a priority's heading, and no action follows it. If it is an action, fill in its other cells."));
			this.heading = null;
		}
	}

}
