package org.partnershipactions.cases.figures;

/**
 * Offensive graffiti, and how much of it was removed within its hours.
 *
 * @param found how often it was found
 * @param inTime how often it was removed within its hours
 */
public record RemovedGraffiti(int found, int inTime) {
}
