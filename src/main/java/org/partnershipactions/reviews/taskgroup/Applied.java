package org.partnershipactions.reviews.taskgroup;

/**
 * What became of a decision.
 *
 * @param result null before the minutes are confirmed
 * @param words why it was not applied, or what came of it
 */
record Applied(DecisionResult result, String words) {

	static Applied done(String words) {
		return new Applied(DecisionResult.APPLIED, words);
	}

	static Applied not(String why) {
		return new Applied(DecisionResult.NOT_APPLIED, why);
	}

}
