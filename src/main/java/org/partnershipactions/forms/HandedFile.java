package org.partnershipactions.forms;

/**
 * A file that was handed in beside the answers of a form.
 *
 * @param name as the sender gave it
 * @param content its bytes
 */
public record HandedFile(String name, byte[] content) {
}
