package org.partnershipactions.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a handler gives for a form: values, rows and choices. */
record GivenValues(Map<String, Object> values) {

	/** The options of a field: its own, or those under its {@code valuesKey}. */
	List<Choice> choices(FormField field) {
		return choices(field, this.values);
	}

	/**
	 * The options of a field within a given row: a row may offer options of its own under
	 * the field's {@code valuesKey}.
	 */
	List<Choice> choices(FormField field, Map<String, Object> row) {
		if (field.valuesKey() == null) {
			return field.values();
		}
		List<Choice> choices = new ArrayList<>(field.values());
		if (row.getOrDefault(field.valuesKey(), this.values.get(field.valuesKey())) instanceof List<?> offered) {
			offered.forEach((choice) -> choices.add(asChoice(choice)));
		}
		return choices;
	}

	/** The rows of a list. */
	List<Map<String, Object>> rows(FormField list) {
		return rowsOf(this.values.get(list.key()));
	}

	/** A value as rows; what is not a row becomes an empty one. */
	static List<Map<String, Object>> rowsOf(Object value) {
		List<Map<String, Object>> rows = new ArrayList<>();
		if (value instanceof List<?> list) {
			list.forEach((row) -> rows.add(asRow(row)));
		}
		return rows;
	}

	private static Map<String, Object> asRow(Object row) {
		Map<String, Object> result = new LinkedHashMap<>();
		if (row instanceof Map<?, ?> map) {
			map.forEach((key, value) -> result.put(String.valueOf(key), value));
		}
		return result;
	}

	private static Choice asChoice(Object offered) {
		if (offered instanceof Map<?, ?> map) {
			Object label = map.get("label");
			String value = String.valueOf(map.get("value"));
			return new Choice(value, (label != null) ? label.toString() : value);
		}
		return (offered instanceof Choice choice) ? choice
				: new Choice(String.valueOf(offered), String.valueOf(offered));
	}

}
