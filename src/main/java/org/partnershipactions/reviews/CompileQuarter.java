package org.partnershipactions.reviews;

/** Answers of the form "CompileQuarter". */
record CompileQuarter(String highlights, String risks) {
}
