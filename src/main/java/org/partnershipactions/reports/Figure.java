package org.partnershipactions.reports;

/**
 * A count with what it is of.
 *
 * @param code what the rows behind it are asked for by
 * @param name what people read
 */
public record Figure(String code, String name, int count) {
}
