package org.partnershipactions.partners;

import java.time.LocalDate;

/**
 * What is asked for when somebody goes on leave.
 *
 * @param away user name of who is away
 * @param cover user name of who acts for them
 * @param begins first day
 * @param ends last day
 */
public record CoverRequest(String away, String cover, LocalDate begins, LocalDate ends) {
}
