package org.partnershipactions.forms;

/**
 * A line of the error summary.
 *
 * @param anchor id of the first box of the field; null when the page does not show it
 */
public record ErrorLink(String anchor, String message) {
}
