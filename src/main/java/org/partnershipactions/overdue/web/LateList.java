package org.partnershipactions.overdue.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.partnershipactions.overdue.OverdueRow;

/**
 * Late work with its counts, and of it what the reader wants to see.
 *
 * @param filter what the reader chose
 */
record LateList(List<OverdueRow> all, LateFilter filter) {

	/** The rows that were chosen, oldest breach first. */
	public List<OverdueRow> rows() {
		return this.all.stream().filter(this.filter::fits).toList();
	}

	/** Whether anything was chosen. */
	public boolean narrowed() {
		return !this.filter.equals(new LateFilter(null, null, null));
	}

	/** Whether the only agency that was chosen is this one. */
	public boolean only(String agency) {
		return this.filter.agency().equals(List.of(agency));
	}

	/** What was chosen, in words. */
	public String words() {
		String agencies = this.filter.agency()
			.stream()
			.map((code) -> counts().stream()
				.filter((count) -> count.agency().equals(code))
				.map(Count::name)
				.findFirst()
				.orElse(code))
			.collect(Collectors.joining(", "));
		return (agencies.isEmpty() ? "All agencies" : agencies)
				+ (this.filter.priority().isEmpty() ? "" : ", priority " + String.join(", ", this.filter.priority()))
				+ (this.filter.leveled() ? ", at the level of the " + this.filter.level() : "");
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
