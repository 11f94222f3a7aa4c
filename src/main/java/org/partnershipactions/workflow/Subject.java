package org.partnershipactions.workflow;

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
}
