package org.partnershipactions.workflow;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a task is about, as lists show it. Told by the feature that owns the process.
 *
 * @param partnership code of the partnership it belongs to
 * @param kind {@code action}, {@code contribution}, {@code overdue-review} ...
 * @param key id of the aggregate
 * @param ref reference as people write it, such as {@code 3.4}
 * @param title title of the action or case, free of personal data
 * @param priority number of the plan's priority, or null
 * @param path address of the page of the subject within the application
 */
public record Subject(String partnership, String kind, String key, String ref, String title, Integer priority,
		String path) {

	/** The address of an action names the year of its plan. */
	private static final Pattern OF_PLAN = Pattern.compile("/actions/(\\d{4}-\\d{2})/.*");

	/**
	 * A reference with the year of its plan behind it, {@code 3.4 (2026-27)}, since each
	 * year's plan numbers its actions anew.
	 */
	public static String beside(String ref, String year) {
		return "%s (%s)".formatted(ref, year);
	}

	/** The reference, with the year beside it where it stands in a year's plan. */
	public String named() {
		return named(this.ref, this.path);
	}

	/** The same for what was copied from a subject: its reference and its address. */
	public static String named(String ref, String path) {
		Matcher ofPlan = OF_PLAN.matcher(path);
		return ofPlan.matches() ? beside(ref, ofPlan.group(1)) : ref;
	}

}
