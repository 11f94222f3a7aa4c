package org.partnershipactions.plan;

/** Answers of the form "ApproveDeliveryPlan". */
record ApproveDeliveryPlan(Decision decision, String comment) {
}
