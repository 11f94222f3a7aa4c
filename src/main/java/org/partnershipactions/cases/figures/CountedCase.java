package org.partnershipactions.cases.figures;

import java.time.LocalDate;

import org.partnershipactions.cases.CaseCategory;
import org.partnershipactions.cases.Outcome;
import org.partnershipactions.cases.RiskBand;

/**
 * What of a case is counted where nobody may be known: no reference, no person, no place
 * but the ward.
 *
 * @param openedOn day on which it was opened first
 * @param ward ward, or null
 * @param category the category by which it is known
 * @param risk band of its risk, or null before it is assessed
 * @param outcome why it was closed, or null
 */
public record CountedCase(LocalDate openedOn, String ward, CaseCategory category, RiskBand risk, Outcome outcome) {
}
