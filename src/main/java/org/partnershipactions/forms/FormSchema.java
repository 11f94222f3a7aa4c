package org.partnershipactions.forms;

import java.util.List;
import java.util.Optional;

/**
 * A form as its {@code .form} file says it, so that pages, checks and the API all read
 * the same.
 *
 * @param id name of the file
 * @param components everything on the form, in order
 * @param json the file as it is, for those who show the form themselves
 */
public record FormSchema(String id, List<FormField> components, String json) {

	public FormSchema {
		components = List.copyOf(components);
	}

	/** The fields that take an answer, groups opened, in order. */
	public List<FormField> inputs() {
		return this.components.stream().flatMap(FormField::inputs).toList();
	}

	/** Whether files may be handed in with the answers. */
	public boolean takesFiles() {
		return this.components.stream().anyMatch((field) -> field.kind() == FieldType.FILEPICKER);
	}

	/** The field that takes the answer with this key. */
	public Optional<FormField> input(String key) {
		return inputs().stream().filter((field) -> field.key().equals(key)).findFirst();
	}

}
