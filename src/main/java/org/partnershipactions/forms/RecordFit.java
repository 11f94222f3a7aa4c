package org.partnershipactions.forms;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells where a record and a form do not agree, before anybody answers. */
final class RecordFit {

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
		Stream.of(record.getRecordComponents()).forEach((component) -> components.put(component.getName(), component));
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
