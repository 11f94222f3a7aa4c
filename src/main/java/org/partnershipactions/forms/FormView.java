package org.partnershipactions.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.partnershipactions.forms.FieldView.RowView;

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

	/** Makes the views of all fields of a form. */
	static final class FieldViews {

		private final FormView view;

		private final GivenValues given;

		FieldViews(FormView view) {
			this.view = view;
			this.given = new GivenValues(view.given());
		}

		List<FieldView> all() {
			return fields(this.view.schema().components(),
					new FieldPlace("", this.view.given(), merged(this.view.given(), this.view.typed())));
		}

		private List<FieldView> fields(List<FormField> components, FieldPlace place) {
			return components.stream().map((field) -> field(field, place)).toList();
		}

		private FieldView field(FormField field, FieldPlace place) {
			String path = place.prefix() + ((field.key() != null) ? field.key() : field.id());
			Object value = (field.disabled() ? place.given() : place.values()).get(field.key());
			List<RowView> rows = field.isList() ? rows(field, place.values().get(field.key())) : List.of();
			List<FieldView> below = (field.kind() == FieldType.GROUP) ? fields(field.components(), place) : List.of();
			return new FieldView(field, path, value, this.given.choices(field, place.given()), this.view.messages(path),
					rows, below);
		}

		private List<RowView> rows(FormField list, Object value) {
			return list.allowAddRemove() ? openRows(list, GivenValues.rowsOf(value)) : fixedRows(list);
		}

		private List<RowView> openRows(FormField list, List<Map<String, Object>> values) {
			int inSight = (list.defaultRepetitions() != null) ? list.defaultRepetitions() : 1;
			List<RowView> rows = new ArrayList<>();
			for (int i = 0; i < Math.max(list.maxRows(), values.size()); i++) {
				Map<String, Object> row = (i < values.size()) ? values.get(i) : Map.of();
				boolean wanted = i < inSight || !AnswerCheck.isBlank(row) || this.view.isRefusedBelow(prefix(list, i));
				rows.add(new RowView(RowTitle.numbered(list, i),
						fields(list.components(), new FieldPlace(prefix(list, i), Map.of(), row)), wanted));
			}
			return rows;
		}

		private List<RowView> fixedRows(FormField list) {
			List<RowView> rows = new ArrayList<>();
			for (FixedRows.Row row : FixedRows.of(list, this.given, this.view.typed().get(list.key())).rows()) {
				Map<String, Object> values = merged(row.given(), row.typedOrEmpty());
				String title = RowTitle.of(list, row.given(), this.given)
					.orElseGet(() -> RowTitle.numbered(list, rows.size()));
				FieldPlace place = new FieldPlace(prefix(list, rows.size()), row.given(), values);
				rows.add(new RowView(title, fields(list.components(), place), true));
			}
			return rows;
		}

		private static String prefix(FormField list, int index) {
			return list.key() + "[" + index + "].";
		}

		private static Map<String, Object> merged(Map<String, Object> given, Map<String, Object> typed) {
			Map<String, Object> values = new LinkedHashMap<>(given);
			values.putAll(typed);
			return values;
		}

		/**
		 * Where we are: the form, or one row of a list.
		 *
		 * @param prefix what paths begin with
		 * @param given values and choices of the handler
		 * @param values over them what was typed
		 */
		private record FieldPlace(String prefix, Map<String, Object> given, Map<String, Object> values) {
		}

	}

}
