package org.partnershipactions.measures.readings;

/** Answers of the form "CorrectReading". */
public record CorrectReading(String value, String source, String note, String reason) {
}
