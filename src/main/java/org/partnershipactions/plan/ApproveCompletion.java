package org.partnershipactions.plan;

/** Answers of the form "ApproveCompletion". */
record ApproveCompletion(Decision decision, String comment) {
}
