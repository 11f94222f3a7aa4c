package org.partnershipactions.plan.action;

/** Answers of the form "ApproveDeliveryPlan". */
record ApproveDeliveryPlan(Decision decision, String comment) {
}
