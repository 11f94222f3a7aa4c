package org.partnershipactions.partners;

import java.time.LocalDate;

import org.partnershipactions.security.Role;

/**
 * A membership as pages show it.
 *
 * @param id identity
 * @param role what it lets the person do
 * @param where name of the agency, the task group or the partnership
 * @param begins first day
 * @param ends last day, or null
 * @param held whether it is held today
 */
public record MembershipDetails(String id, Role role, String where, LocalDate begins, LocalDate ends, boolean held) {
}
