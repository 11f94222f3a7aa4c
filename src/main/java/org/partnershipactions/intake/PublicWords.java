package org.partnershipactions.intake;

/** What became of a report, as the public reads it: no names. */
final class PublicWords {

	private PublicWords() {
	}

	static String stage(TriageDecision decision) {
		return switch (decision) {
			case NEW_CASE -> "We opened a case about it";
			case JOIN_CASE -> "It is part of a case that we are working on";
			case REFER -> "We passed it to the organisation that deals with it";
			case NOT_ASB -> "It is not something that we can treat as anti-social behaviour";
			case NO_ACTION -> "We looked at it and there is no more that we can do now";
		};
	}

	static String next(TriageDecision decision) {
		return switch (decision) {
			case NEW_CASE, JOIN_CASE -> "We work on the case. Whatever you add here reaches the people who do."
					+ " If you gave your name, you hear from us in the way you chose.";
			case REFER -> "The other organisation deals with it now."
					+ " If you gave your name, you hear from us in the way you chose.";
			case NOT_ASB, NO_ACTION -> "There is nothing more to come. If something happens again, make a new report.";
		};
	}

}
