package org.partnershipactions.powers;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A tool or power that somebody wants to record.
 *
 * @param tool code of the tool or power
 * @param issuer code of the agency that used it
 * @param subjectKey key of the person or body it is used on, or null
 * @param from when it begins, in local time
 * @param until when it ends, in local time; null where it has no end
 * @param actBy for a warning: the day until which there is time to act, or null
 * @param ground what it rests on where the power needs it: {@code CONVICTION},
 * {@code CONSULTATION} or {@code RISK_ASSESSMENT}; else null
 * @param conditions what it asks for, in words
 * @param reviewOn day of the next review, or null
 */
public record NewIntervention(String tool, String issuer, String subjectKey, LocalDateTime from, LocalDateTime until,
		LocalDate actBy, String ground, String conditions, LocalDate reviewOn) {
}
