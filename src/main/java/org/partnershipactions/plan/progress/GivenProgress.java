package org.partnershipactions.plan.progress;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.partnershipactions.plan.action.Rag.Confidence;
import org.partnershipactions.plan.action.Status;

/**
 * What the accountable lead says of an action at the end of a day, mostly of a quarter.
 *
 * @param asOf the day of which it is said
 * @param status how it stands, in the words of the plan; never withdrawn
 * @param confidence what the lead expects
 * @param percent how much of it is done, 0 to 100
 * @param counted how many were counted so far, in the plan's unit, or null
 * @param sentence a sentence for the task group, at most 500 characters, or null
 */
@Embeddable
public record GivenProgress(LocalDate asOf, @Enumerated(EnumType.STRING) @Column(length = 30) Status status,
		@Enumerated(EnumType.STRING) @Column(length = 30) Confidence confidence,
		@Column(name = "percent_done") int percent, Integer counted, @Column(length = 500) String sentence) {
}
