package org.partnershipactions.measures;

/**
 * A computed value with what it was computed from.
 *
 * @param numerator how many count
 * @param denominator of how many, or null where the measure is a plain count
 * @param note what else people must know, such as "2 not known, 12 answers of 20 sent",
 * or null
 * @param rows path of the page with the rows behind it
 */
public record Reckoning(int numerator, Integer denominator, String note, String rows) {
}
