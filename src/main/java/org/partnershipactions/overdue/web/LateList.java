package org.partnershipactions.overdue.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.partnershipactions.overdue.Level;
import org.partnershipactions.overdue.OverdueRow;

/**
 * Late work with its counts, and of it what the reader wants to see.
 *
 * @param agency code that the reader chose, or null for all
 * @param level rung of the ladder that the reader chose, or null for all
 */
record LateList(List<OverdueRow> all, String agency, String level) {

	/** The rows of the agency and the level that were chosen, oldest breach first. */
	public List<OverdueRow> rows() {
		return this.all.stream()
			.filter((row) -> !chosen() || row.agency().equals(this.agency))
			.filter(this::onLevel)
			.toList();
	}

	/** Whether one level was chosen. */
	public boolean leveled() {
		return this.level != null && !this.level.isBlank();
	}

	private boolean onLevel(OverdueRow row) {
		Level stands = row.review().level();
		return !leveled() || (stands != null && stands.name().equalsIgnoreCase(this.level));
	}

	/** Whether one agency was chosen. */
	public boolean chosen() {
		return this.agency != null && !this.agency.isBlank();
	}

	/** How much each agency or group owes, most first. */
	public List<Count> counts() {
		Map<String, Count> counts = new LinkedHashMap<>();
		this.all.forEach((row) -> counts.merge(row.agency(), new Count(row.agency(), row.teamName(), 1),
				(before, one) -> new Count(before.agency(), before.name(), before.number() + 1)));
		List<Count> sorted = new ArrayList<>(counts.values());
		sorted.sort(Comparator.comparingInt(Count::number).reversed().thenComparing(Count::name));
		return sorted;
	}

	/** Late work of one agency or task group, counted. */
	record Count(String agency, String name, int number) {
	}

}
