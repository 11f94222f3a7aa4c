package org.partnershipactions.reviews.quarter;

import java.time.Instant;
import java.time.LocalDate;

import org.partnershipactions.calendar.Quarter;

/**
 * A quarter as pages and other modules see it.
 *
 * @param key id of the quarter
 * @param quarter which one it is
 * @param state how far it came
 * @param startedOn the day on which the returns were asked for
 * @param stepDue the day by which the manager's or the board's step is due, or null
 * @param highlights what went well, or null before it is compiled
 * @param risks what is at risk, or null before it is compiled
 * @param returnReason why the board sent it back last, or null
 * @param signedBy account of who signed, or null
 * @param signedAt when it was signed, or null
 * @param hash SHA-256 of the frozen figures in hexadecimal digits, or null
 * @param publishedAt when it was published, or null
 */
public record QuarterView(String key, Quarter quarter, QuarterState state, LocalDate startedOn, LocalDate stepDue,
		String highlights, String risks, String returnReason, String signedBy, Instant signedAt, String hash,
		Instant publishedAt) {
}
