package org.partnershipactions.partners;

import java.time.LocalDate;

import org.partnershipactions.security.Role;

/**
 * A role to give to somebody.
 *
 * @param role what it lets them do
 * @param agency code of the agency, for members and coordinators
 * @param group code of the task group, for leads
 * @param begins first day
 * @param ends last day, or null
 */
public record MembershipRequest(Role role, String agency, String group, LocalDate begins, LocalDate ends) {
}
