package org.partnershipactions.intake.figures;

import java.time.Instant;

import org.partnershipactions.cases.CaseCategory;
import org.partnershipactions.intake.Triage.TriageDecision;

/**
 * What of a report is counted where nobody may be known: no reference, no person, no
 * place but the ward.
 *
 * @param receivedAt when it came in
 * @param category the gravest of its categories
 * @param decision what Daily Tasking made of it, or null before
 */
public record CountedReport(Instant receivedAt, String ward, CaseCategory category, TriageDecision decision) {
}
