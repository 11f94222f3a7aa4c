package org.partnershipactions.workflow;

import java.util.List;

/**
 * One block beside a task's form.
 *
 * @param title heading of the block
 * @param rows facts, each with its label
 * @param lines sentences such as the entries of a history; empty where there are none
 */
public record BriefingSection(String title, List<Row> rows, List<String> lines) {

	/**
	 * One fact.
	 *
	 * @param label what it is
	 * @param value the fact in words
	 * @param link address within the application, or null
	 */
	public record Row(String label, String value, String link) {
	}

}
