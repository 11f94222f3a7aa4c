package org.partnershipactions.intake;

import java.time.LocalDate;
import java.util.List;

/**
 * A report as whoever reported it may follow it: no names.
 *
 * @param ref reference of the report
 * @param receivedOn day on which it came in
 * @param stage how far it came, in words for the public
 * @param steps what has happened so far, oldest first
 * @param next what comes next, in words for the public
 * @param open whether something can still be added
 */
public record FollowView(String ref, LocalDate receivedOn, String stage, List<String> steps, String next,
		boolean open) {
}
