package org.partnershipactions.powers.web;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.partnershipactions.powers.NewIntervention;

/**
 * A tool or power as a program sends it.
 *
 * @param subject key of the person or body it is used on, or null
 * @param from when it begins, local time such as {@code 2026-05-04T12:00}
 * @param until when it ends, or null
 */
record InterventionJson(String tool, String issuer, String subject, LocalDateTime from, LocalDateTime until,
		LocalDate actBy, String ground, String conditions, LocalDate reviewOn) {

	NewIntervention read() {
		return new NewIntervention(this.tool, this.issuer, this.subject, this.from, this.until, this.actBy, this.ground,
				this.conditions, this.reviewOn);
	}

}
