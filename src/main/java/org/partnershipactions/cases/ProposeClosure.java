package org.partnershipactions.cases;

/** Answers of the form "ProposeClosure". */
record ProposeClosure(Outcome outcome, Behaviour behaviour, String victimsView, String summary) {

	CaseClosure by(String account) {
		return new CaseClosure(this.outcome, this.behaviour, this.victimsView, this.summary, account, null, null, null,
				null, null);
	}

}
