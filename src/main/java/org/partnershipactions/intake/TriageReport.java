package org.partnershipactions.intake;

/** Answers of the form "TriageReport". */
record TriageReport(TriageDecision decision, String caseRef, String agency, String reason) {

	Decided decided() {
		return new Decided(this.decision, this.caseRef, this.agency, this.reason);
	}

}
