package org.partnershipactions.cases.tally;

import java.util.Map;

/**
 * How many rows came to what.
 *
 * @param kinds how many of each kind; no row for kinds that nothing came to
 */
public record TallySum(Map<String, Integer> kinds) {

	/** How many came to this. */
	public int of(Enum<?> kind) {
		return this.kinds.getOrDefault(kind.name(), 0);
	}

	/** How many there are in all. */
	public int all() {
		return this.kinds.values().stream().mapToInt(Integer::intValue).sum();
	}

}
