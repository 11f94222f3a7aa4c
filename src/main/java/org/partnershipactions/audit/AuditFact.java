package org.partnershipactions.audit;

import java.lang.reflect.RecordComponent;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.security.ActingFor;
import org.partnershipactions.security.Open;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.util.ReflectionUtils;

/**
 * What the audit keeps of an event: its name, what it happened to, its facts and, apart
 * from them, the words that people typed, which are sealed. A text is a fact only where
 * its event says so by {@link Open}.
 *
 * @param event name of the event
 * @param key what it happened to
 * @param details the other facts as JSON
 * @param words what people typed as JSON, null where it was nothing
 */
record AuditFact(String event, String key, String details, String words) {

	private static final int LONGEST_KEY = 200;

	private static final int LONGEST_CODE = 100;

	/** Account of who was on leave, where somebody did it for them. */
	private static final String ACTING_FOR = "actingFor";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	static AuditFact of(DomainEvent event) {
		String name = event.getClass().getSimpleName();
		RecordComponent[] components = event.getClass().getRecordComponents();
		if (components == null || components.length == 0) {
			return new AuditFact(name, null, "{}", null);
		}
		String key = String.valueOf(value(event, components[0]));
		Map<String, Object> details = new LinkedHashMap<>();
		ActingFor.whom().ifPresent((account) -> details.put(ACTING_FOR, account));
		Map<String, Object> words = new LinkedHashMap<>();
		Arrays.stream(components).skip(1).forEach((component) -> {
			keep(details, event, component);
			keepWords(words, event, component);
		});
		return new AuditFact(name, key.substring(0, Math.min(key.length(), LONGEST_KEY)),
				JSON.writeValueAsString(details), words.isEmpty() ? null : JSON.writeValueAsString(words));
	}

	/** What the event says under a name in so many words; empty where it says nothing. */
	static Optional<String> named(DomainEvent event, String name) {
		RecordComponent[] components = event.getClass().getRecordComponents();
		return (components != null) ? Arrays.stream(components)
			.filter((component) -> component.getName().equals(name) && component.getType() == String.class)
			.map((component) -> (String) value(event, component))
			.findFirst() : Optional.empty();
	}

	private static void keep(Map<String, Object> details, DomainEvent event, RecordComponent component) {
		Object value = value(event, component);
		if (value instanceof Collection<?> several) {
			boolean plain = several.stream().allMatch((one) -> plain(component, one));
			details.put(component.getName(),
					plain ? several.stream().map(AuditFact::written).toList() : several.size());
		}
		else if (value != null && plain(component, value)) {
			details.put(component.getName(), written(value));
		}
	}

	private static void keepWords(Map<String, Object> words, DomainEvent event, RecordComponent component) {
		Object value = value(event, component);
		List<String> typed = ((value instanceof Collection<?> several) ? several.stream() : Stream.ofNullable(value))
			.filter((one) -> one instanceof String && !plain(component, one))
			.map(String::valueOf)
			.toList();
		if (!typed.isEmpty()) {
			words.put(component.getName(), (value instanceof String) ? typed.get(0) : typed);
		}
	}

	private static boolean plain(RecordComponent component, Object value) {
		if (value instanceof String text) {
			return component.isAnnotationPresent(Open.class) && code(text);
		}
		return value instanceof Number || value instanceof Boolean || value instanceof Enum<?>
				|| value instanceof Temporal;
	}

	/**
	 * A code is short and has no space: an annotation on the wrong component does not
	 * show a sentence.
	 */
	private static boolean code(String text) {
		return text.length() <= LONGEST_CODE && text.indexOf(' ') < 0;
	}

	private static Object written(Object value) {
		return (value instanceof Number || value instanceof Boolean) ? value : String.valueOf(value);
	}

	private static Object value(DomainEvent event, RecordComponent component) {
		ReflectionUtils.makeAccessible(component.getAccessor());
		return ReflectionUtils.invokeMethod(component.getAccessor(), event);
	}

}
