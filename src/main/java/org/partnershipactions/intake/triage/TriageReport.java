package org.partnershipactions.intake.triage;

import org.partnershipactions.intake.Triage.TriageDecision;

/**
 * Answers of the form "TriageReport": a decision of Daily Tasking as it is handed in.
 *
 * @param caseRef reference of the case that the report joins, or null
 * @param agency code of the agency that it is referred to or that leads the new case, or
 * null
 * @param reason why, in words, or null
 */
public record TriageReport(TriageDecision decision, String caseRef, String agency, String reason) {

	/** The same without stray blanks; what was left empty is null. */
	TriageReport tidy() {
		return new TriageReport(this.decision, tidy(this.caseRef), tidy(this.agency), tidy(this.reason));
	}

	private static String tidy(String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

}
