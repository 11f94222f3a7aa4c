package org.partnershipactions.intake.triage;

import org.partnershipactions.intake.TriageDecision;

/** Answers of the form "TriageReport". */
public record TriageReport(TriageDecision decision, String caseRef, String agency, String reason) {

	Decided decided() {
		return new Decided(this.decision, this.caseRef, this.agency, this.reason);
	}

}
