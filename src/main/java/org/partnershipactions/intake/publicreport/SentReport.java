package org.partnershipactions.intake.publicreport;

/**
 * What came of a report that somebody sent.
 *
 * @param id of the draft that it was made from
 * @param ref reference of the report
 * @param followPath path of the page on which to follow it
 */
record SentReport(String id, String ref, String followPath) {
}
