package org.partnershipactions.intake;

/** Answers of the form "TellReporter". */
record TellReporter(String channel, String words) {
}
