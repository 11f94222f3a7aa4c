package org.partnershipactions.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parameters of a page as typed answers, in the shape that JSON answers have:
 * {@code milestones[0].title} is row 0 of the list, {@code date-day} a part of a date.
 * Parameters that begin with an underscore are the page's own and left out.
 */
public final class WebAnswers {

	private static final Pattern CELL = Pattern.compile("([A-Za-z]\\w*)\\[(\\d{1,3})]\\.(.+)");

	private static final Pattern PART = Pattern.compile("(.+)-(day|month|year)");

	private final FormSchema schema;

	private final Map<String, Object> typed = new LinkedHashMap<>();

	private final Map<String, TreeMap<Integer, Map<String, Object>>> lists = new LinkedHashMap<>();

	private WebAnswers(FormSchema schema) {
		this.schema = schema;
	}

	/** What was typed, exactly; nothing is checked yet. */
	public static Map<String, Object> typed(FormSchema schema, Map<String, String[]> parameters) {
		WebAnswers answers = new WebAnswers(schema);
		parameters.forEach((name, values) -> {
			if (!name.startsWith("_") && values != null && values.length > 0) {
				answers.put(name, values[values.length - 1]);
			}
		});
		answers.unticked();
		answers.lists.forEach((key, rows) -> answers.typed.put(key, filled(rows)));
		return answers.typed;
	}

	private void put(String name, String value) {
		Matcher cell = CELL.matcher(name);
		FormField list = cell.matches() ? this.schema.input(cell.group(1)).orElse(null) : null;
		if (list == null || !list.isList() || Integer.parseInt(cell.group(2)) >= mostRows(list)) {
			put(this.schema.inputs(), this.typed, new Parameter(name, value));
			return;
		}
		Map<String, Object> row = this.lists.computeIfAbsent(list.key(), (key) -> new TreeMap<>())
			.computeIfAbsent(Integer.parseInt(cell.group(2)), (index) -> new LinkedHashMap<>());
		put(list.columns(), row, new Parameter(cell.group(3), value));
	}

	/** Some more than allowed, so that too many are told apart from nonsense. */
	private static int mostRows(FormField list) {
		return 2 * list.maxRows();
	}

	private static void put(List<FormField> fields, Map<String, Object> row, Parameter parameter) {
		Matcher part = PART.matcher(parameter.name());
		boolean date = part.matches() && fields.stream()
			.anyMatch((field) -> field.key().equals(part.group(1)) && field.kind() == FieldType.DATETIME);
		if (!date) {
			row.put(parameter.name(), parameter.value());
			return;
		}
		Map<String, Object> parts = new LinkedHashMap<>();
		if (row.get(part.group(1)) instanceof Map<?, ?> before) {
			before.forEach((key, value) -> parts.put(key.toString(), value));
		}
		parts.put(part.group(2), parameter.value());
		row.put(part.group(1), parts);
	}

	/** A browser sends nothing for a box that is not ticked. */
	private void unticked() {
		this.schema.inputs()
			.stream()
			.filter((field) -> field.kind() == FieldType.CHECKBOX)
			.forEach((field) -> this.typed.putIfAbsent(field.key(), "false"));
	}

	private static List<Map<String, Object>> filled(TreeMap<Integer, Map<String, Object>> rows) {
		List<Map<String, Object>> result = new ArrayList<>();
		for (int i = 0; i <= rows.lastKey(); i++) {
			result.add(rows.getOrDefault(i, new LinkedHashMap<>()));
		}
		return result;
	}

	private record Parameter(String name, String value) {
	}

}
