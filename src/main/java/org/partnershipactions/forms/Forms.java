package org.partnershipactions.forms;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * All forms of the product, read once at the start, so that a broken form stops the start
 * and not a person at work.
 */
@Component
public class Forms {

	private static final String FILES = "classpath*:forms/*/tasks/*.form";

	private final Map<String, FormSchema> schemas = new TreeMap<>();

	private final Clock clock;

	public Forms(Clock clock) throws IOException {
		this.clock = clock;
		for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
			add(SchemaReader.read(file.getFilename(), file.getContentAsString(StandardCharsets.UTF_8)));
		}
	}

	/** The ids of all forms, by the alphabet. */
	public Set<String> ids() {
		return Collections.unmodifiableSet(this.schemas.keySet());
	}

	/** A form by its id; {@code IllegalArgumentException} where there is none. */
	public FormSchema schema(String id) {
		FormSchema schema = this.schemas.get(id);
		if (schema == null) {
			throw new IllegalArgumentException("There is no form " + id);
		}
		return schema;
	}

	/** How people read an answer that was chosen: the label of the option. */
	public String label(String id, String key, String value) {
		return schema(id).input(key).map((field) -> ValueText.label(field.values(), value)).orElse(value);
	}

	/**
	 * Checks answers against a form: typed ones, of a page or of JSON, or normalised ones
	 * once more.
	 * @param given what the handler gave for the form: choices, rows, values of fields
	 * that cannot be changed
	 */
	public CheckedAnswers check(String id, Map<String, Object> typed, Map<String, Object> given) {
		return new AnswerCheck(new GivenValues(given), LocalDate.now(this.clock)).check(schema(id), typed);
	}

	/**
	 * Normalised answers as the record of their form; what was not answered is null, or
	 * an empty list.
	 */
	public <R extends Record> R bind(Map<String, Object> answers, Class<R> type) {
		return RecordBinder.bind(answers, type);
	}

	/** Where a record does not fit a form; empty when it fits. */
	public List<String> misfits(String id, Class<? extends Record> type) {
		return RecordFit.misfits(schema(id), type);
	}

	private void add(FormSchema schema) {
		if (this.schemas.put(schema.id(), schema) != null) {
			throw new IllegalStateException("There are two forms " + schema.id());
		}
	}

	/** Tells where a record and a form do not agree, before anybody answers. */
	static final class RecordFit {

		private final String form;

		private final List<String> misfits = new ArrayList<>();

		private RecordFit(String form) {
			this.form = form;
		}

		static List<String> misfits(FormSchema schema, Class<? extends Record> record) {
			RecordFit fit = new RecordFit(schema.id());
			fit.compare(schema.inputs(), record);
			return fit.misfits;
		}

		private void compare(List<FormField> fields, Class<? extends Record> record) {
			Map<String, RecordComponent> components = new LinkedHashMap<>();
			Stream.of(record.getRecordComponents())
				.forEach((component) -> components.put(component.getName(), component));
			for (FormField field : fields) {
				RecordComponent component = components.remove(field.key());
				if (component != null) {
					compare(field, component);
				}
				else {
					report("the field %s has no component in %s", field.key(), record.getSimpleName());
				}
			}
			components.keySet()
				.forEach((name) -> report("the component %s of %s has no field", name, record.getSimpleName()));
		}

		private void compare(FormField field, RecordComponent component) {
			Class<? extends Record> row = RecordBinder.rowType(component);
			if (field.isList() && row != null) {
				compare(field.columns(), row);
				return;
			}
			if (!takes(field, component.getType())) {
				report("the field %s cannot be bound to %s", field.key(), component.getGenericType().getTypeName());
			}
			else if (component.getType().isEnum() && !constants(component.getType()).containsAll(options(field))) {
				report("the field %s offers %s", field.key(),
						options(field) + ", but the record knows " + constants(component.getType()));
			}
		}

		private static boolean takes(FormField field, Class<?> type) {
			return switch (field.kind()) {
				case TEXTFIELD, TEXTAREA -> type == String.class;
				case RADIO, SELECT -> type == String.class || type.isEnum() && field.valuesKey() == null;
				case NUMBER -> type == BigDecimal.class || (type == Integer.class || type == Long.class)
						&& Integer.valueOf(0).equals(field.decimalDigits());
				case DATETIME -> type == LocalDate.class;
				case CHECKBOX -> type == Boolean.class || type == boolean.class;
				default -> false;
			};
		}

		private static Set<String> constants(Class<?> type) {
			return Stream.of(type.getEnumConstants())
				.map((constant) -> ((Enum<?>) constant).name())
				.collect(Collectors.toSet());
		}

		private static Set<String> options(FormField field) {
			return field.values().stream().map(Choice::value).collect(Collectors.toSet());
		}

		private void report(String sentence, Object first, Object second) {
			this.misfits.add("Form " + this.form + ": " + sentence.formatted(first, second));
		}

	}

}
