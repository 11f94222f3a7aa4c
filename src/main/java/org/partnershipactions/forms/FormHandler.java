package org.partnershipactions.forms;

import java.util.Map;

/**
 * Takes the answers of one form to the use case they are for. There is exactly one
 * handler for each form, and the components of its record equal the form's keys.
 *
 * @param <R> the record that holds the answers
 */
public interface FormHandler<R extends Record> {

	/** The form, by the id of its {@code .form} file. */
	String form();

	/** The record that answers are bound to. */
	Class<R> answers();

	/**
	 * Hands checked answers to the use case.
	 * @param key id of the aggregate that the task is about
	 * @throws InvalidAnswers when a rule of the domain refuses an answer
	 */
	void submit(String key, R answers);

	/**
	 * Takes a file that is handed in beside the answers, at once and for itself: it stays
	 * where the answers have to be put right or are kept as a draft.
	 * @throws InvalidAnswers when the file is refused, on the key of the form's file
	 * field
	 */
	default void file(String key, HandedFile file) {
		throw new InvalidAnswers("", "No files can be handed in with this task");
	}

	/**
	 * What the form shows before anybody typed: last answers, rows to fill, choices that
	 * depend on the subject (under the name that the form's {@code valuesKey} gives).
	 */
	default Map<String, Object> values(String key) {
		return Map.of();
	}

}
