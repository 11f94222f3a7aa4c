package org.partnershipactions.forms;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One field as a page shows it, with the ids that labels, hints and errors share.
 *
 * @param path name of the parameter: {@code milestones[0].title}
 * @param value as typed, as given or as answered
 * @param rows of a list
 * @param fields of a group
 */
public record FieldView(FormField field, String path, Object value, List<Choice> choices, List<String> errors,
		List<RowView> rows, List<FieldView> fields) {

	/** The kind of field that decides how it looks. */
	public FieldType kind() {
		return this.field.kind();
	}

	/** Whether a page sends something for it. */
	boolean sends() {
		return this.field.isInput() || kind() == FieldType.FILEPICKER;
	}

	/** Id of the element: the box, or what holds the boxes. */
	public String id() {
		return FieldError.idOf(this.path);
	}

	/** Id of the first box, where a link to an error leads. */
	public String anchor() {
		if (kind() == FieldType.DATETIME && !this.field.disabled()) {
			return id() + "-day";
		}
		return this.rows.stream()
			.flatMap((row) -> row.fields().stream())
			.filter((cell) -> !cell.field().disabled())
			.map(FieldView::anchor)
			.findFirst()
			.orElse(id());
	}

	/** The label, marked where an answer is not needed. */
	public String label() {
		boolean box = this.field.isInput() && !this.field.isList() && kind() != FieldType.CHECKBOX;
		boolean marked = box && this.field.isOptional() && !this.field.disabled();
		return marked ? this.field.label() + " (optional)" : this.field.label();
	}

	/** Whether it stands in a row of a list, under the heading of the row. */
	public boolean isInRow() {
		return this.path.contains("[");
	}

	/** The hint; null where there is none. */
	public String hint() {
		boolean plainDate = kind() == FieldType.DATETIME && this.field.description() == null;
		return plainDate ? "For example, 31 3 2027" : this.field.description();
	}

	/** How much may be typed, in words; null where it does not matter. */
	public String limit() {
		Integer most = this.field.validate().maxLength();
		return (kind() == FieldType.TEXTAREA && most != null)
				? "You can enter up to " + Wording.count(most) + " characters" : null;
	}

	/** Ids of hint, error and limit; null where there is none of them. */
	public String describedBy() {
		String ids = Stream
			.of(part(hint() != null, "-hint"), part(isRefused(), "-error"), part(limit() != null, "-info"))
			.flatMap(Optional::stream)
			.collect(Collectors.joining(" "));
		return ids.isEmpty() ? null : ids;
	}

	/** Whether something has to be put right here. */
	public boolean isRefused() {
		return !this.errors.isEmpty();
	}

	/** What stands in the box. */
	public String text() {
		return ValueText.inBox(this.value);
	}

	/** What stands in the box for the day, the month or the year. */
	public String part(String part) {
		return ValueText.part(this.value, part);
	}

	/** Whether an option is the answer. */
	public boolean isChosen(String option) {
		return text().strip().equals(option);
	}

	/** Id of an option's button; the first has the id of the field. */
	public String optionId(int index) {
		return (index == 0) ? id() : id() + "-" + (index + 1);
	}

	/** The answer in words, line by line; empty where nothing was answered. */
	public List<String> lines() {
		return ValueText.inWords(this.field, this.value, this.choices);
	}

	/** The paragraphs of an explanation. */
	public List<String> paragraphs() {
		return String.valueOf(this.field.text())
			.lines()
			.map((line) -> line.replaceFirst("^#+\\s*", "").strip())
			.filter((line) -> !line.isEmpty())
			.toList();
	}

	/** The rows that are in sight at once. */
	public List<RowView> rowsInSight() {
		return this.rows.stream().filter(RowView::inSight).toList();
	}

	/** Rows to spare, which open when they are wanted. */
	public List<RowView> rowsToSpare() {
		return this.rows.stream().filter((row) -> !row.inSight()).toList();
	}

	/** Rows with an answer in them. */
	public List<RowView> rowsAnswered() {
		return this.rows.stream().filter(RowView::isAnswered).toList();
	}

	/** This field and all below it. */
	Stream<FieldView> all() {
		Stream<FieldView> below = Stream.concat(this.fields.stream(),
				this.rows.stream().flatMap((row) -> row.fields().stream()));
		return Stream.concat(Stream.of(this), below.flatMap(FieldView::all));
	}

	private Optional<String> part(boolean there, String end) {
		return there ? Optional.of(id() + end) : Optional.empty();
	}

	/**
	 * One row of a list as a page shows it.
	 *
	 * @param title "Milestone 2", or what the row is about
	 * @param inSight false for a row to spare
	 */
	public record RowView(String title, List<FieldView> fields, boolean inSight) {

		/** Whether a field that can be changed has an answer. */
		public boolean isAnswered() {
			return !fieldsAnswered().isEmpty();
		}

		/** The fields that can be changed and have an answer. */
		public List<FieldView> fieldsAnswered() {
			return this.fields.stream().filter((cell) -> !cell.field().disabled() && !cell.lines().isEmpty()).toList();
		}

	}

}
