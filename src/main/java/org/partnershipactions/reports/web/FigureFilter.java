package org.partnershipactions.reports.web;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.reports.Part;

/**
 * Which plan, day and part of it the address of a figure asks for.
 *
 * @param plan the plan's year such as {@code 2026-27}, or null
 * @param at the day such as {@code 2026-09-30}, or null
 * @param group codes of task groups, or null
 * @param agency codes of accountable leads, or null
 * @param priority numbers of priorities, or null
 */
record FigureFilter(String plan, String at, List<String> group, List<String> agency, List<String> priority) {

	Part part() {
		return new Part(named(this.group), named(this.agency),
				new TreeSet<>(named(this.priority).stream().map(FigureFilter::number).toList()));
	}

	private static TreeSet<String> named(Collection<String> typed) {
		return (typed == null) ? new TreeSet<>() : new TreeSet<>(
				typed.stream().filter((one) -> one != null && !one.isBlank()).map(String::strip).toList());
	}

	private static Integer number(String text) {
		if (!text.matches("\\d{1,3}")) {
			throw new InvalidAnswers("priority", "Write the number of a priority, like 3");
		}
		return Integer.valueOf(text);
	}

}
