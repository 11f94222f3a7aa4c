package org.partnershipactions.measures;

import java.time.LocalDate;

/** Answers of the form "GiveReading". */
record GiveReading(String value, LocalDate date, String source, String note) {
}
