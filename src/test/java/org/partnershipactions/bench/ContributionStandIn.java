package org.partnershipactions.bench;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;

/**
 * Answers what the process asks of a contribution, at no cost. Public because expressions
 * must reach it.
 */
public class ContributionStandIn {

	private final Date inAMonth = Date.from(Instant.now().plus(30, ChronoUnit.DAYS));

	public String answerer(String key) {
		return "agency:csu/coordinator";
	}

	public Date answerDue(String key) {
		return this.inAMonth;
	}

	public Date answerReminder(String key) {
		return this.inAMonth;
	}

	public Date answerLate(String key) {
		return this.inAMonth;
	}

}
