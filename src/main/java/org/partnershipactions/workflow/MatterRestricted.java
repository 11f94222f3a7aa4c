package org.partnershipactions.workflow;

/**
 * A confidential matter is for fewer people from now on, or for more again: its open
 * tasks are asked once more who may read them.
 *
 * @param kind kind of the matter, such as {@code case}
 * @param key id of the aggregate
 */
public record MatterRestricted(String kind, String key) {
}
