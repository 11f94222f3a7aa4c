package org.partnershipactions.plan.document;

/**
 * Something to tell a person about a place in a file, so that they can mend it.
 *
 * @param row row of the sheet or line of the text, from 1; 0 for the file as a whole
 * @param column the column as the file names it, "document" for prose, "file" for the
 * file
 * @param value what stands there
 * @param message what is wrong and what to do
 */
public record Finding(int row, String column, String value, String message) {
}
