package org.partnershipactions.forms;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

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
		return schema(id).input(key).map((field) -> Shown.label(field.values(), value)).orElse(value);
	}

	/**
	 * Checks answers against a form: typed ones, of a page or of JSON, or normalised ones
	 * once more.
	 * @param given what the handler gave for the form: choices, rows, values of fields
	 * that cannot be changed
	 */
	public CheckedAnswers check(String id, Map<String, Object> typed, Map<String, Object> given) {
		return new AnswerCheck(new Given(given), LocalDate.now(this.clock)).check(schema(id), typed);
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

}
