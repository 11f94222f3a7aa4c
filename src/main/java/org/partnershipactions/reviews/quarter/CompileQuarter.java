package org.partnershipactions.reviews.quarter;

/** Answers of the form "CompileQuarter". */
record CompileQuarter(String highlights, String risks) {
}
