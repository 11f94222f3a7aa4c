package org.partnershipactions.residents;

/**
 * A record that was merged into another.
 *
 * @param merged key of the one that was merged
 * @param kept key of the one that was kept
 */
record MergeLink(String merged, String kept) {
}
