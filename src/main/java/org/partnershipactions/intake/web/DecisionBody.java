package org.partnershipactions.intake.web;

import org.partnershipactions.intake.TriageDecision;
import org.partnershipactions.intake.triage.Decided;

/**
 * A decision as programs send it.
 *
 * @param decision {@code new-case}, {@code join-case}, {@code refer}, {@code not-asb} or
 * {@code no-action}
 */
record DecisionBody(String decision, String caseRef, String agency, String reason) {

	Decided decided() {
		return new Decided(Codes.read(TriageDecision.class, "decision", this.decision), this.caseRef, this.agency,
				this.reason);
	}

}
