package org.partnershipactions.partners;

import java.util.Set;
import java.util.SortedSet;

/**
 * An agency as its page shows it.
 *
 * @param code short code
 * @param name full name
 * @param kind what sort of body it is
 * @param serves codes of the partnerships that it serves
 * @param aliases other names that plans use for it
 * @param contact how to reach it
 * @param member whether "All partners" stands for it
 * @param active whether new work may go to it
 */
public record AgencyDetails(String code, String name, String kind, Set<String> serves, SortedSet<String> aliases,
		ContactDetails contact, boolean member, boolean active) {
}
