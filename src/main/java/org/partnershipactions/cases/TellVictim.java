package org.partnershipactions.cases;

/** Answers of the form "TellVictim". */
record TellVictim(ContactChannel channel, String words) {
}
