package org.partnershipactions.plan.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.poi.ss.util.CellReference;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;

/**
 * What the columns of a plan's file are, where a person says so. What is typed for this
 * file counts more than what is remembered of earlier ones, and both more than the names
 * that are known anyway.
 *
 * @param typed name of a column by {@linkplain #heading heading}, or by a letter such as
 * {@code c} where a column has no heading of its own
 * @param remembered the same of earlier files
 */
public record ColumnChoices(Map<String, String> typed, Map<String, String> remembered) {

	/** Nothing said. */
	public static final ColumnChoices NONE = new ColumnChoices(Map.of(), Map.of());

	/** Name for a column that is left out of the reading. */
	public static final String NOT_READ = "notRead";

	/** What a column can be, in the order in which people read a plan. */
	public static final List<ColumnOption> OPTIONS = Stream
		.concat(Stream.of(PlanColumn.values()).map((column) -> new ColumnOption(column.key(), column.label())),
				Stream.of(new ColumnOption(NOT_READ, "Not read")))
		.toList();

	public ColumnChoices {
		typed = Map.copyOf(typed);
		remembered = Map.copyOf(remembered);
	}

	/**
	 * The choices as a person or a program sends them.
	 * @param typed name of a column by heading as the file writes it
	 * @param remembered the same by heading as it is compared
	 * @throws InvalidAnswers naming {@code mapping.columns.} with the heading where a
	 * name is unknown, or {@code mapping.columns} where two are taken for the same
	 */
	public static ColumnChoices of(Map<String, String> typed, Map<String, String> remembered) {
		List<FieldError> errors = new ArrayList<>();
		Map<String, String> headingByName = new LinkedHashMap<>();
		Map<String, String> choices = new HashMap<>();
		typed.forEach((heading, name) -> {
			check(heading, name, headingByName.get(name)).ifPresent(errors::add);
			if (!NOT_READ.equals(name)) {
				headingByName.put(name, heading);
			}
			choices.put(heading(heading), String.valueOf(name));
		});
		if (!errors.isEmpty()) {
			throw new InvalidAnswers(errors);
		}
		return new ColumnChoices(choices, remembered);
	}

	private static Optional<FieldError> check(String heading, String name, String other) {
		Optional<ColumnOption> option = OPTIONS.stream().filter((one) -> one.name().equals(name)).findFirst();
		if (option.isEmpty()) {
			return Optional.of(new FieldError("mapping.columns." + heading,
					"\"%s\" cannot be read as \"%s\". Choose one of: %s".formatted(heading, name,
							OPTIONS.stream().map(ColumnOption::name).collect(Collectors.joining(", ")))));
		}
		return Optional.ofNullable(other)
			.map((first) -> new FieldError("mapping.columns",
					"Both \"%s\" and \"%s\" are read as %s. Choose one of them, and say that the other is something else or not read"
						.formatted(first, heading, option.get().label())));
	}

	/** A heading as it is compared: its letters and digits in lower case. */
	public static String heading(String text) {
		String plain = PlanColumn.plain(text);
		return plain.isEmpty() ? AgencyNames.comparable(text) : plain;
	}

	/** The letter of a column as a spreadsheet gives it. */
	static String letter(int index) {
		return CellReference.convertNumToColString(index);
	}

	boolean none() {
		return this.typed.isEmpty() && this.remembered.isEmpty();
	}

	/**
	 * What a column can be.
	 *
	 * @param name name for programs, such as {@code byWhen}
	 * @param label what people call it
	 */
	public record ColumnOption(String name, String label) {

	}

}
