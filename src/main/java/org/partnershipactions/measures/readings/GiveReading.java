package org.partnershipactions.measures.readings;

import java.time.LocalDate;

/** Answers of the form "GiveReading". */
public record GiveReading(String value, LocalDate date, String source, String note) {
}
