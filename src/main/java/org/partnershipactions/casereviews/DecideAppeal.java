package org.partnershipactions.casereviews;

/** Answers of the form "DecideAppeal". */
record DecideAppeal(String decision, String reason) {

	boolean upheld() {
		return "UPHELD".equals(this.decision);
	}

}
