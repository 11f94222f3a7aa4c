package org.partnershipactions.partners;

import java.util.List;

/**
 * A task group as other modules need it.
 *
 * @param code short code such as {@code road-safety}
 * @param name full name
 * @param priorities numbers of the plan's priorities that it owns
 * @param agencies codes of its member agencies
 */
public record TaskGroupSummary(String code, String name, List<Integer> priorities, List<String> agencies) {
}
