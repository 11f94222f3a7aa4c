package org.partnershipactions.audit;

import java.time.LocalDate;

/**
 * Which entries an auditor wants to see; what is null does not narrow them.
 *
 * @param who user name
 * @param event name of what happened
 * @param from first day
 * @param to last day
 * @param before only entries older than the one with this number
 * @param size how many at most
 */
public record AuditQuestion(String who, String event, LocalDate from, LocalDate to, Long before, Integer size) {

	private static final int USUAL = 50;

	private static final int MOST = 200;

	int limit() {
		return (this.size != null) ? Math.max(1, Math.min(MOST, this.size)) : USUAL;
	}

}
