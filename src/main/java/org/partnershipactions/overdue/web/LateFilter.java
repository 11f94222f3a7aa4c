package org.partnershipactions.overdue.web;

import java.util.List;

import org.partnershipactions.overdue.OverdueLevel;
import org.partnershipactions.overdue.OverdueRow;

/**
 * Of all late work what the address asks for; nothing where it names nothing.
 *
 * @param agency codes of agencies or teams, or null
 * @param level rung of the ladder, or null
 * @param priority numbers of priorities of the plan, or null
 */
record LateFilter(List<String> agency, String level, List<String> priority) {

	LateFilter {
		agency = named(agency);
		priority = named(priority);
	}

	boolean fits(OverdueRow row) {
		OverdueLevel stands = row.review().level();
		return (this.agency.isEmpty() || this.agency.contains(row.agency()))
				&& (!leveled() || (stands != null && stands.name().equalsIgnoreCase(this.level)))
				&& (this.priority.isEmpty() || this.priority.contains(String.valueOf(row.review().priority())));
	}

	boolean leveled() {
		return this.level != null && !this.level.isBlank();
	}

	private static List<String> named(List<String> typed) {
		return (typed == null) ? List.of()
				: typed.stream().filter((one) -> one != null && !one.isBlank()).map(String::strip).toList();
	}

}
