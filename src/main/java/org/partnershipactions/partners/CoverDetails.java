package org.partnershipactions.partners;

import java.time.LocalDate;

/**
 * Leave cover as pages show it.
 *
 * @param id identity
 * @param away user name of who is away
 * @param cover user name of who acts for them
 * @param begins first day
 * @param ends last day
 */
public record CoverDetails(String id, String away, String cover, LocalDate begins, LocalDate ends) {
}
