package org.partnershipactions.forms;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.util.ReflectionUtils;

/** Makes the record of a form from its checked answers. */
final class RecordBinder {

	private RecordBinder() {
	}

	/**
	 * The record; what was not answered is null, or an empty list.
	 * {@code IllegalArgumentException} when the record does not fit the answers.
	 */
	static <R extends Record> R bind(Map<String, Object> answers, Class<R> type) {
		Object[] values = Stream.of(type.getRecordComponents())
			.map((component) -> value(component, answers.get(component.getName())))
			.toArray();
		try {
			return constructor(type).newInstance(values);
		}
		catch (InvocationTargetException ex) {
			ReflectionUtils.rethrowRuntimeException(ex.getTargetException());
			throw new IllegalStateException(ex);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalArgumentException("The record " + type.getName() + " cannot be made", ex);
		}
	}

	private static <R extends Record> Constructor<R> constructor(Class<R> type) throws NoSuchMethodException {
		Constructor<R> constructor = type.getDeclaredConstructor(
				Stream.of(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class[]::new));
		ReflectionUtils.makeAccessible(constructor);
		return constructor;
	}

	/** The record of a row, for a component {@code List<Row>}; null where it is none. */
	static Class<? extends Record> rowType(RecordComponent component) {
		boolean list = component.getType() == List.class && component.getGenericType() instanceof ParameterizedType;
		return (list
				&& ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0] instanceof Class<?> row
				&& row.isRecord()) ? row.asSubclass(Record.class) : null;
	}

	private static Object value(RecordComponent component, Object answer) {
		try {
			Class<? extends Record> row = rowType(component);
			return (row != null)
					? GivenValues.rowsOf(answer).stream().map((fields) -> (Object) bind(fields, row)).toList()
					: value(component.getType(), answer);
		}
		catch (ArithmeticException | ClassCastException ex) {
			throw new IllegalArgumentException("The answer %s does not fit the component %s of %s"
				.formatted(component.getName(), component, component.getDeclaringRecord().getName()), ex);
		}
	}

	private static Object value(Class<?> type, Object answer) {
		if (answer == null) {
			return (type == boolean.class) ? Boolean.FALSE : null;
		}
		if (type.isEnum()) {
			return constant(type, answer.toString());
		}
		if (type == Integer.class) {
			return ((BigDecimal) answer).intValueExact();
		}
		if (type == Long.class) {
			return ((BigDecimal) answer).longValueExact();
		}
		return (type == boolean.class) ? (Boolean) answer : type.cast(answer);
	}

	private static Object constant(Class<?> type, String name) {
		return Arrays.stream(type.getEnumConstants())
			.filter((constant) -> ((Enum<?>) constant).name().equals(name))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " has no " + name));
	}

}
