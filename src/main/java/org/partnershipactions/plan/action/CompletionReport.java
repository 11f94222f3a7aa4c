package org.partnershipactions.plan.action;

import java.math.BigDecimal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What the accountable lead says was delivered.
 *
 * @param outcome what came of it
 * @param counted how many were counted, in the plan's unit
 * @param spent pounds spent
 * @param evidenceLinks addresses of evidence, one to a line
 * @param lessons what others should know
 */
@Embeddable
public record CompletionReport(@Column(name = "report_outcome", length = 4000) String outcome,
		@Column(name = "report_counted") Integer counted, @Column(name = "report_spent") BigDecimal spent,
		@Column(name = "report_evidence_links", length = 4000) String evidenceLinks,
		@Column(name = "report_lessons", length = 4000) String lessons) {
}
