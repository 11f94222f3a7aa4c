package org.partnershipactions.casereviews;

/** Answers of the form "TellApplicant". */
record TellApplicant(String channel, String words) {
}
