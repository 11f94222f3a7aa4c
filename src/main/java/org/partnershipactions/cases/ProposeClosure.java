package org.partnershipactions.cases;

import java.time.LocalDate;

import org.partnershipactions.cases.CaseClosure.ClosureProposal;

/** Answers of the form "ProposeClosure". */
record ProposeClosure(Outcome outcome, Behaviour behaviour, String victimsView, String summary) {

	ClosureProposal proposed(String by, LocalDate today) {
		return new ClosureProposal(this.outcome, this.behaviour, this.victimsView, this.summary, by, today, null);
	}

}
