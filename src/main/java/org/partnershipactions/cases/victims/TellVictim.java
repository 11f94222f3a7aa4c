package org.partnershipactions.cases.victims;

/** Answers of the form "TellVictim". */
record TellVictim(ContactChannel channel, String words) {
}
