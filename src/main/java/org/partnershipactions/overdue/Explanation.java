package org.partnershipactions.overdue;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

/** Why work is late, in the words of its agency. */
@Embeddable
record Explanation(String reason, String explanation, String remedy, LocalDate proposedDate) {
}
