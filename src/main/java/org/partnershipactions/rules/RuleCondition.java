package org.partnershipactions.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a cell asks of its column's fact.
 *
 * @param from least number, or null
 * @param to greatest number, or null
 * @param values values of which the fact is one; empty for numbers, and where anything
 * fits
 */
record RuleCondition(Integer from, Integer to, List<String> values) {

	static final RuleCondition ANY = new RuleCondition(null, null, List.of());

	private static final String NUMBER = " ?(\\d{1,6}) ?";

	private static final Pattern ONE = Pattern.compile(NUMBER);

	private static final Pattern RANGE = Pattern.compile("\\[?" + NUMBER + "(?:to|-|–|\\.\\.)" + NUMBER + "\\]?");

	private static final Pattern LEAST = Pattern
		.compile("(?:>=|at least|from)" + NUMBER + "|" + NUMBER + "(?:or more|or over|and over)");

	private static final Pattern MOST = Pattern
		.compile("(?:<=|at most|up to)" + NUMBER + "|" + NUMBER + "(?:or less|or fewer|or under)");

	private static final Pattern MORE = Pattern.compile("(?:>|more than|over)" + NUMBER);

	private static final Pattern LESS = Pattern.compile("(?:<|less than|under|fewer than)" + NUMBER);

	/** Reads a cell as it is typed; empty where it cannot be read. */
	static Optional<RuleCondition> read(RuleColumn column, String cell) {
		String text = cell.strip().toLowerCase(Locale.UK).replaceAll("\\s+", " ");
		if (text.isEmpty() || text.equals("any") || text.equals("-")) {
			return Optional.of(ANY);
		}
		return switch (column.kind()) {
			case NUMBER -> number(text);
			case YES_NO -> yesNo(text);
			case CODE -> codes(column, text);
		};
	}

	/** Whether a fact, as its column names it, fits. */
	boolean holds(Object fact) {
		if (fact instanceof Integer number) {
			return (this.from == null || number >= this.from) && (this.to == null || number <= this.to);
		}
		return this.values.isEmpty() || this.values.contains(String.valueOf(fact));
	}

	/** As it is written in a cell. */
	String words() {
		if (!this.values.isEmpty()) {
			return this.values.stream()
				.map((value) -> value.equals("true") ? "yes" : value.equals("false") ? "no" : value)
				.collect(Collectors.joining(", "));
		}
		if (this.from != null && this.to != null) {
			return this.from.equals(this.to) ? this.from.toString() : this.from + " to " + this.to;
		}
		return (this.from != null) ? this.from + " or more" : (this.to != null) ? this.to + " or less" : "";
	}

	/** As DMN asks it of a column. */
	String dmn(RuleColumn column) {
		if (!this.values.isEmpty()) {
			return (column.kind() == RuleColumn.CellKind.YES_NO) ? this.values.get(0)
					: this.values.stream().map((value) -> '"' + value + '"').collect(Collectors.joining(","));
		}
		if (this.from != null && this.to != null) {
			return this.from.equals(this.to) ? this.from.toString() : "[" + this.from + ".." + this.to + "]";
		}
		return (this.from != null) ? ">= " + this.from : (this.to != null) ? "<= " + this.to : "";
	}

	private static Optional<RuleCondition> number(String text) {
		Matcher range = RANGE.matcher(text);
		if (range.matches()) {
			return between(Integer.valueOf(range.group(1)), Integer.valueOf(range.group(2)));
		}
		Integer one = match(ONE, text);
		if (one != null) {
			return between(one, one);
		}
		Integer least = match(LEAST, text);
		Integer most = match(MOST, text);
		Integer above = match(MORE, text);
		Integer below = match(LESS, text);
		if (least != null || above != null) {
			return between((least != null) ? least : Integer.valueOf(above + 1), null);
		}
		return (most != null || below != null) ? between(null, (most != null) ? most : Integer.valueOf(below - 1))
				: Optional.empty();
	}

	private static Integer match(Pattern pattern, String text) {
		Matcher matcher = pattern.matcher(text);
		if (!matcher.matches()) {
			return null;
		}
		String first = matcher.group(1);
		return Integer.valueOf((first != null) ? first : matcher.group(2));
	}

	private static Optional<RuleCondition> between(Integer from, Integer to) {
		boolean empty = (to != null && to < 0) || (from != null && to != null && from > to);
		return empty ? Optional.empty() : Optional.of(new RuleCondition(from, to, List.of()));
	}

	private static Optional<RuleCondition> yesNo(String text) {
		return switch (text) {
			case "yes", "true" -> Optional.of(new RuleCondition(null, null, List.of("true")));
			case "no", "false" -> Optional.of(new RuleCondition(null, null, List.of("false")));
			default -> Optional.empty();
		};
	}

	private static Optional<RuleCondition> codes(RuleColumn column, String text) {
		List<String> typed = new ArrayList<>(Arrays.asList(text.split(" ?, ?| or ")));
		typed.removeIf(String::isEmpty);
		List<String> known = column.codes().stream().filter(typed::contains).toList();
		return (typed.isEmpty() || !known.containsAll(typed)) ? Optional.empty()
				: Optional.of(new RuleCondition(null, null, known));
	}

}
