package org.partnershipactions.forms;

/**
 * What is wrong with one answer and how to put it right.
 *
 * @param field path of the field: {@code outcome}, {@code milestones[1].title}
 * @param message a plain sentence that names the field and the fix
 */
public record FieldError(String field, String message) {
}
