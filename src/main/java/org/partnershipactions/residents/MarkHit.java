package org.partnershipactions.residents;

/**
 * A mark that somebody carries.
 *
 * @param key key of the person
 * @param kind what the mark was made of
 */
record MarkHit(String key, MarkKind kind) {
}
