package org.partnershipactions.privacy;

import java.time.LocalDate;

/**
 * Which looks an auditor wants to see; what is null does not narrow them.
 *
 * @param who user name of who looked
 * @param ref reference of the person, case or report that was looked at
 * @param from first day
 * @param to last day
 * @param before only entries older than the one with this number
 * @param size how many at most
 */
public record ViewQuestion(String who, String ref, LocalDate from, LocalDate to, Long before, Integer size) {

	private static final int USUAL = 50;

	private static final int MOST = 200;

	int limit() {
		return (this.size != null) ? Math.max(1, Math.min(MOST, this.size)) : USUAL;
	}

}
