package org.partnershipactions.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A form as a page shows it: what is given, over it what was typed (kept exactly, also
 * what is wrong), and what has to be put right.
 *
 * @param given values, rows and choices of the handler
 * @param typed of a page, of JSON or of a draft; or normalised answers
 */
public record FormView(FormSchema schema, Map<String, Object> given, Map<String, Object> typed,
		List<FieldError> refusals) {

	/** The form before anybody typed, or with the answers that were given. */
	public static FormView of(FormSchema schema, Map<String, Object> given) {
		return new FormView(schema, (given != null) ? given : Map.of(), new LinkedHashMap<>(), List.of());
	}

	/** The same form with what somebody typed. */
	public FormView withTyped(Map<String, Object> answers) {
		return new FormView(this.schema, this.given, answers, this.refusals);
	}

	/** The same form with what has to be put right. */
	public FormView withErrors(List<FieldError> errors) {
		return new FormView(this.schema, this.given, this.typed, List.copyOf(errors));
	}

	/** Everything on the form, in order. */
	public List<FieldView> fields() {
		return new FieldViews(this).all();
	}

	/** The lines of the error summary. */
	public List<ErrorLink> errors() {
		List<FieldView> all = fields().stream().flatMap(FieldView::all).toList();
		return this.refusals.stream()
			.map((error) -> new ErrorLink(all.stream()
				.filter((field) -> field.sends() && field.path().equals(error.field()))
				.map(FieldView::anchor)
				.findFirst()
				.orElse(null), error.message()))
			.toList();
	}

	/** The messages for one path. */
	List<String> messages(String path) {
		return this.refusals.stream().filter((error) -> error.field().equals(path)).map(FieldError::message).toList();
	}

	/** Whether something below a path has to be put right. */
	boolean isRefusedBelow(String prefix) {
		return this.refusals.stream().anyMatch((error) -> error.field().startsWith(prefix));
	}

}
