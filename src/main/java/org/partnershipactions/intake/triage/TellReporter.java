package org.partnershipactions.intake.triage;

/** Answers of the form "TellReporter". */
record TellReporter(String channel, String words) {
}
