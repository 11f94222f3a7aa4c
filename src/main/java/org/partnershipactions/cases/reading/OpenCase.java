package org.partnershipactions.cases.reading;

import java.time.LocalDate;

/**
 * An open case that a report may belong to.
 *
 * @param key key of the case
 * @param ref its reference, such as {@code C-2026-0001}
 * @param leadAgency code of the agency that leads it
 * @param openedOn day on which it was opened
 */
public record OpenCase(String key, String ref, String leadAgency, LocalDate openedOn) {
}
