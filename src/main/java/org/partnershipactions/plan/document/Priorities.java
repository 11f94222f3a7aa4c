package org.partnershipactions.plan.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.partnershipactions.plan.document.PlanTable.PriorityHeading;
import org.partnershipactions.plan.document.PlanTable.PriorityTitle;

/** The priorities that a table names by headings, by columns or only by references. */
final class Priorities {

	/** A reference such as 4.10 begins with the number of its priority. */
	private static final Pattern WITH_PRIORITY = Pattern.compile("\\D{0,10}(\\d{1,4})[.\u00b7/-]\\s*\\w.*");

	/** A reference such as B3 begins with the letters of its theme, 12 with none. */
	private static final Pattern WITHIN_THEME = Pattern.compile("(?:([A-Za-z]{1,4})[ .-]?)?\\d{1,4}\\D?.*");

	private static final Pattern NUMBERED_HEADING = Pattern
		.compile("(?i)(?:(?:priority|objective|theme|aim|goal|outcome|strand)\\s*)?(\\d{1,3})\\b.*");

	private static final int LONGEST = 200;

	private final Map<Integer, String> titles = new TreeMap<>();

	private final Findings findings;

	/** Numbers given in the order in which themes, headings or letters came. */
	private final Map<String, Integer> given = new HashMap<>();

	private Line heading;

	private Integer underHeading;

	private String above = "";

	Priorities(Findings findings) {
		this.findings = findings;
	}

	/** A heading: it names the priority of the next row. */
	void heading(Line line, String text) {
		dropHeading();
		this.heading = new Line(line.row(), List.of(text));
		this.underHeading = null;
	}

	/** A heading above the whole table, used where the table holds none itself. */
	void above(String text) {
		this.above = text;
	}

	/**
	 * Number of a row's priority: as its column says, else the reference's first part.
	 * References that are numbered straight through say nothing of it: there each theme,
	 * or each heading, or the letters of the reference make one priority.
	 */
	Optional<Integer> number(String written, String ref, String theme) {
		if (written.matches("\\d{1,4}")) {
			return Optional.of(Integer.valueOf(written));
		}
		Matcher first = WITH_PRIORITY.matcher(ref);
		if (first.matches()) {
			return Optional.of(Integer.valueOf(first.group(1)));
		}
		Matcher within = WITHIN_THEME.matcher(ref);
		if (!within.matches()) {
			return Optional.empty();
		}
		if (!theme.isEmpty()) {
			return Optional.of(given("theme " + theme.toLowerCase(Locale.UK)));
		}
		if (this.heading != null) {
			this.underHeading = ofHeading(this.heading.cell(0));
		}
		if (this.underHeading != null) {
			return Optional.of(this.underHeading);
		}
		return Optional.of(given("letters " + Objects.toString(within.group(1), "").toLowerCase(Locale.UK)));
	}

	private int ofHeading(String text) {
		Matcher numbered = NUMBERED_HEADING.matcher(text);
		return numbered.matches() ? Integer.parseInt(numbered.group(1))
				: given("heading " + text.toLowerCase(Locale.UK));
	}

	/** The next number that nothing has yet. */
	private int given(String key) {
		return this.given.computeIfAbsent(key,
				(unknown) -> IntStream.iterate(1, (number) -> number + 1)
					.filter((number) -> !this.titles.containsKey(number) && !this.given.containsValue(number))
					.findFirst()
					.orElseThrow());
	}

	/** Notes the title that a row's column or the heading above gives its priority. */
	void row(int row, int number, String title) {
		String given = titleOf(number, title);
		String known = this.titles.putIfAbsent(number, given);
		if (known != null && known.isEmpty()) {
			this.titles.put(number, given);
		}
		else if (known != null && !given.isEmpty() && !known.equalsIgnoreCase(given)) {
			this.findings.warn(new Finding(row, "Priority title", given,
					"Priority %d is called \"%s\" above; that title is kept.".formatted(number, known)));
		}
	}

	private String titleOf(int number, String title) {
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
		this.underHeading = null;
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
