package org.partnershipactions.plan.action;

import java.time.LocalDate;

/**
 * A milestone as the lead types it.
 *
 * @param title what will be reached
 * @param date by when
 */
record PlannedMilestone(String title, LocalDate date) {
}
