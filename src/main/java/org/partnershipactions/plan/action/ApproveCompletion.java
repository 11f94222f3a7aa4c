package org.partnershipactions.plan.action;

/** Answers of the form "ApproveCompletion". */
record ApproveCompletion(Decision decision, String comment) {
}
