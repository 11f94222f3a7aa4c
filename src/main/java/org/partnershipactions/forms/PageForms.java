package org.partnershipactions.forms;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Forms of pages that no task asks for: shown and checked as the forms of tasks are, but
 * unknown to the engine.
 */
@Component
public class PageForms {

	private static final String FILES = "classpath*:forms/*/pages/*.form";

	private final Map<String, FormSchema> schemas = new TreeMap<>();

	private final Clock clock;

	public PageForms(Clock clock) throws IOException {
		this.clock = clock;
		for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
			FormSchema schema = SchemaReader.read(file.getFilename(), file.getContentAsString(StandardCharsets.UTF_8));
			this.schemas.put(schema.id(), schema);
		}
	}

	/** A form before anybody typed. */
	public FormView view(String id, Map<String, Object> given) {
		return FormView.of(schema(id), given);
	}

	/** The form with what was typed into its page; nothing is checked yet. */
	public FormView typed(FormView form, Map<String, String[]> parameters) {
		return form.withTyped(WebAnswers.typed(form.schema(), parameters));
	}

	/**
	 * What was typed as a record.
	 * @throws InvalidAnswers where the form refuses an answer
	 */
	public <R extends Record> R answers(FormView form, Class<R> type) {
		return RecordBinder.bind(new AnswerCheck(new GivenValues(form.given()), LocalDate.now(this.clock))
			.check(form.schema(), form.typed())
			.orRefuse(), type);
	}

	private FormSchema schema(String id) {
		FormSchema schema = this.schemas.get(id);
		if (schema == null) {
			throw new IllegalArgumentException("There is no page form " + id);
		}
		return schema;
	}

}
