package org.partnershipactions.reports.web;

import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.reports.Part;

/**
 * Which plan, day and part of it the address of a figure asks for.
 *
 * @param plan the plan's year such as {@code 2026-27}, or null
 * @param at the day such as {@code 2026-09-30}, or null
 * @param group code of a task group, or null
 * @param agency code of an accountable lead, or null
 * @param priority number of a priority, or null
 */
record FigureFilter(String plan, String at, String group, String agency, String priority) {

	Part part() {
		return new Part(known(this.group), known(this.agency), number(known(this.priority)));
	}

	private static String known(String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

	private static Integer number(String text) {
		if (text != null && !text.matches("\\d{1,3}")) {
			throw new InvalidAnswers("priority", "Write the number of a priority, like 3");
		}
		return (text != null) ? Integer.valueOf(text) : null;
	}

}
