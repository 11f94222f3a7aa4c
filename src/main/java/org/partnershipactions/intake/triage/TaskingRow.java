package org.partnershipactions.intake.triage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.partnershipactions.cases.CaseCategory;
import org.partnershipactions.intake.ReportSource;
import org.partnershipactions.intake.matching.Suggestion;

/**
 * One undecided report as Daily Tasking talks about it: what and where, but not who.
 *
 * @param due day by which it is to be decided
 * @param reporter whether the reporter is known and wants to hear from us, in words
 */
public record TaskingRow(String ref, String title, Set<CaseCategory> categories, Instant receivedAt, LocalDate due,
		Instant occurredAt, String howOften, String address, String ward, boolean outsideDistrict,
		boolean anyoneInDanger, String description, List<String> additions, String reporter, ReportSource source,
		List<Suggestion> suggestions) {
}
