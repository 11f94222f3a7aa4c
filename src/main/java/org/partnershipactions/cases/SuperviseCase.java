package org.partnershipactions.cases;

/** Answers of the form "SuperviseCase". */
record SuperviseCase(String words) {
}
