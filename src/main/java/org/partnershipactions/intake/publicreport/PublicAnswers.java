package org.partnershipactions.intake.publicreport;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.TypedText;

/**
 * What somebody has answered so far, exactly as it was typed.
 *
 * @param values what was typed, by the name of the box
 */
record PublicAnswers(Map<String, List<String>> values) {

	static final PublicAnswers NONE = new PublicAnswers(Map.of());

	/** What was typed into a box without the space around it; "" where nothing was. */
	public String text(String field) {
		return all(field).stream().findFirst().map(TypedText::of).orElse("").strip();
	}

	/** What was typed into a box, or null where nothing was. */
	String given(String field) {
		return text(field).isEmpty() ? null : text(field);
	}

	/** All that was ticked. */
	List<String> all(String field) {
		return this.values.getOrDefault(field, List.of());
	}

	boolean chose(String field, String choice) {
		return all(field).contains(choice);
	}

	/** What is wrong where nothing was typed into a box that needs something. */
	List<FieldError> needed(String field, String message) {
		return text(field).isEmpty() ? List.of(new FieldError(field, message)) : List.of();
	}

	boolean isEmpty() {
		return this.values.isEmpty();
	}

	/** These answers with those of one page in place of what it held before. */
	PublicAnswers with(List<String> fields, PublicAnswers typed) {
		Map<String, List<String>> both = new LinkedHashMap<>(this.values);
		fields.forEach((field) -> both.put(field, typed.all(field)));
		return new PublicAnswers(both);
	}

	/** These answers without those of some boxes. */
	PublicAnswers without(Collection<String> fields) {
		Map<String, List<String>> left = new LinkedHashMap<>(this.values);
		left.keySet().removeAll(fields);
		return new PublicAnswers(left);
	}

	public PublicAnswers with(String field, String value) {
		Map<String, List<String>> both = new LinkedHashMap<>(this.values);
		both.put(field, List.of(value));
		return new PublicAnswers(both);
	}

	/** Reads what a page sent: line ends as one character, and none that nobody types. */
	public static PublicAnswers sent(Map<String, String[]> parameters) {
		Map<String, List<String>> read = new LinkedHashMap<>();
		parameters.forEach((name, values) -> read.put(name, Stream.of(values).map(PublicAnswers::plain).toList()));
		return new PublicAnswers(read);
	}

	/** Reads what was kept while a session ran out. */
	static PublicAnswers kept(Map<String, List<String>> parameters) {
		Map<String, List<String>> read = new LinkedHashMap<>();
		parameters.forEach((name, values) -> read.put(name, values.stream().map(PublicAnswers::plain).toList()));
		return new PublicAnswers(read);
	}

	private static String plain(String typed) {
		return TypedText.of(typed.replace("\r\n", "\n").replace("\r", ""));
	}

}
