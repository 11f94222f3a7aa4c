package org.partnershipactions.forms;

import java.io.Serializable;

/**
 * What is wrong with one answer and how to put it right: serialisable, as it may wait in
 * the session for the page that shows it.
 *
 * @param field path of the field: {@code outcome}, {@code milestones[1].title}
 * @param message a plain sentence that names the field and the fix
 */
public record FieldError(String field, String message) implements Serializable {

	/**
	 * The id of the element that a page shows for a path:
	 * {@code field-milestones-1-title}.
	 */
	public static String idOf(String path) {
		return "field-" + path.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
	}

	/** The id of the element that is to be put right. */
	public String anchor() {
		return idOf(this.field);
	}

}
