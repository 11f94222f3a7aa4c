package org.partnershipactions.cases.figures;

/**
 * Accepted cases whose closure was approved, by what became of the behaviour.
 *
 * @param closed all of them
 * @param improved behaviour improved
 * @param same behaviour the same
 * @param worse behaviour worse
 * @param notKnown nobody knows
 */
public record ImprovedCases(int closed, int improved, int same, int worse, int notKnown) {
}
