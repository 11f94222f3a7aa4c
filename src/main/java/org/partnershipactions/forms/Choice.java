package org.partnershipactions.forms;

/**
 * An option that a field offers.
 *
 * @param value what is kept
 * @param label what people read
 */
public record Choice(String value, String label) {
}
