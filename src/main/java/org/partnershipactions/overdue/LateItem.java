package org.partnershipactions.overdue;

import java.time.LocalDate;

import org.partnershipactions.workflow.Step;

/**
 * Work that fell late, as its feature tells it.
 *
 * @param step the step that is late
 * @param team who owes it: {@code agency:csu} or {@code group:asb}
 * @param stepLabel label of the step, such as "Plan delivery"
 * @param due the day on which it was due
 * @param timesMoved how often its date has moved already
 * @param highRisk whether it belongs to a high-risk case
 */
public record LateItem(String partnership, Step step, String subjectRef, String subjectTitle, String path,
		Integer priority, String team, String stepLabel, LocalDate due, int timesMoved, boolean highRisk) {
}
