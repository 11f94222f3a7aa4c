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

	private static final String FILES = "classpath*:page-forms/**/*.form";

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

	/** What was typed into a page, as answers that are not checked yet. */
	public Map<String, Object> typed(String id, Map<String, String[]> parameters) {
		return WebAnswers.typed(schema(id), parameters);
	}

	/**
	 * Checked answers as a record.
	 * @throws InvalidAnswers where the form refuses one
	 */
	public <R extends Record> R answers(String id, Map<String, Object> typed, Map<String, Object> given,
			Class<R> type) {
		Map<String, Object> checked = new AnswerCheck(new Given(given), LocalDate.now(this.clock))
			.check(schema(id), typed)
			.orRefuse();
		return RecordBinder.bind(checked, type);
	}

	private FormSchema schema(String id) {
		FormSchema schema = this.schemas.get(id);
		if (schema == null) {
			throw new IllegalArgumentException("There is no page form " + id);
		}
		return schema;
	}

}
