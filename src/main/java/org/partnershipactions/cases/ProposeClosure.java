package org.partnershipactions.cases;

import org.partnershipactions.cases.CaseClosure.ClosureProposal;

/** Answers of the form "ProposeClosure". */
record ProposeClosure(Outcome outcome, Behaviour behaviour, String victimsView, String summary) {

	ClosureProposal by(String account) {
		return new ClosureProposal(this.outcome, this.behaviour, this.victimsView, this.summary, account, null, null,
				null, null, null);
	}

}
