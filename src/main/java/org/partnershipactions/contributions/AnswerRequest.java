package org.partnershipactions.contributions;

/** Answers of the form "AnswerRequest". */
record AnswerRequest(Answer answer, String reason) {

	/** What an agency can say to a request. */
	enum Answer {

		ACCEPT, NOTHING, DECLINE

	}

}
