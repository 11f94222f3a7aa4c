package org.partnershipactions.forms;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One component of a form, with the property names of Camunda Forms. In
 * {@code properties} stand our own additions: {@code name} (how sentences call the
 * field), {@code missing} (the sentence when it is empty), {@code requiredWhen}
 * ({@code decision=RETURN,IN_PART}), {@code notAfter} ({@code today}),
 * {@code patternMessage}; for lists {@code row} (what one row is called) and
 * {@code maxRows}.
 */
public record FormField(String id, String type, String key, String path, String label, String dateLabel,
		String description, String text, String subtype, Integer decimalDigits, FieldRules validate,
		List<Choice> values, String valuesKey, boolean disabled, boolean disallowPassedDates,
		Map<String, String> appearance, Map<String, String> properties, boolean allowAddRemove,
		Integer defaultRepetitions, List<FormField> components) {

	private static final int MOST_ROWS = 100;

	public FormField {
		key = (key != null) ? key : path;
		label = (label != null) ? label : dateLabel;
		validate = (validate != null) ? validate : FieldRules.NONE;
		values = (values != null) ? List.copyOf(values) : List.of();
		appearance = (appearance != null) ? Map.copyOf(appearance) : Map.of();
		properties = (properties != null) ? Map.copyOf(properties) : Map.of();
		components = (components != null) ? List.copyOf(components) : List.of();
	}

	/**
	 * The kind of field; {@code IllegalArgumentException} for one that we cannot show.
	 */
	public FieldType kind() {
		return FieldType.valueOf(String.valueOf(this.type).toUpperCase(Locale.ROOT));
	}

	/** Whether it takes an answer. */
	public boolean isInput() {
		return kind().isInput();
	}

	/** Whether it is a list of rows. */
	public boolean isList() {
		return kind() == FieldType.DYNAMICLIST;
	}

	/** How a sentence calls it: "what will be done". */
	public String spoken() {
		return this.properties.getOrDefault("name", String.valueOf(this.label).toLowerCase(Locale.UK));
	}

	/** What stands before the box, such as £. */
	public String prefix() {
		return this.appearance.get("prefixAdder");
	}

	/** How many rows a list may have. */
	public int maxRows() {
		return Integer.parseInt(this.properties.getOrDefault("maxRows", String.valueOf(MOST_ROWS)));
	}

	/** Whether an empty answer is taken whatever else is answered. */
	public boolean isOptional() {
		return !this.validate.required() && !this.properties.containsKey("requiredWhen");
	}

	/** The fields that take an answer, here and in groups below, in order. */
	Stream<FormField> inputs() {
		return (kind() == FieldType.GROUP) ? this.components.stream().flatMap(FormField::inputs)
				: Stream.of(this).filter(FormField::isInput);
	}

	/** The fields of one row of a list. */
	List<FormField> columns() {
		return this.components.stream().flatMap(FormField::inputs).toList();
	}

	/** Whether the answers beside it make this one needed. */
	boolean isRequiredBeside(Map<String, Object> answers) {
		String[] rule = this.properties.getOrDefault("requiredWhen", "").split("=", 2);
		return this.validate.required() || (rule.length == 2
				&& Arrays.asList(rule[1].split(",")).contains(String.valueOf(answers.get(rule[0]))));
	}

}
