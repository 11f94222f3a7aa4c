package org.partnershipactions.forms;

import java.util.List;

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
