package org.partnershipactions.cases.risk;

import java.time.Instant;

import org.partnershipactions.cases.RiskBand;

/**
 * A band that a person raised or lowered, as people read it.
 *
 * @param assessment number of the assessment that it changed
 * @param from band before
 * @param to band after
 * @param reason why
 * @param by account of who did
 * @param at when
 */
public record RiskChangeView(int assessment, RiskBand from, RiskBand to, String reason, String by, Instant at) {

	static RiskChangeView of(RiskChange change) {
		return new RiskChangeView(change.assessment(), change.before(), change.after(), change.reason(),
				change.changedBy(), change.changedAt());
	}

}
