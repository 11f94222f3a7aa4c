package org.partnershipactions.intake.triage;

/**
 * What followed from a decision of Daily Tasking.
 *
 * @param caseKey key of the case that it opened or joined, or null
 * @param caseRef reference of that case, or null
 * @param agency code of the agency that it was referred to, or null
 * @param contributionKey key of what that agency is asked for, or null
 */
public record TriageResult(String caseKey, String caseRef, String agency, String contributionKey) {

	static final TriageResult NOTHING = new TriageResult(null, null, null, null);

}
