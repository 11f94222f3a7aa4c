package org.partnershipactions.cases;

import java.time.LocalDate;

/**
 * What an agency is asked for in a case.
 *
 * @param agency code of the agency
 * @param words what is asked
 * @param due by when; null for the partnership's usual days
 */
public record AgencyRequest(String agency, String words, LocalDate due) {
}
