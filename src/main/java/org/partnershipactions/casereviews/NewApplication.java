package org.partnershipactions.casereviews;

import java.util.List;

import org.partnershipactions.residents.ResidentFacts;

/**
 * An application as somebody hands it in.
 *
 * @param partnership code of the partnership
 * @param applicant who applies
 * @param victim for whom, where somebody else applies with their consent; else null
 * @param consent whether that consent is there
 * @param body code of the body applied to; null for the one that takes applications for
 * all
 * @param concerned references of cases and reports, as far as they are known
 * @param story what happened and what is wanted
 */
public record NewApplication(String partnership, ApplicantKind madeBy, ResidentFacts applicant, ResidentFacts victim,
		boolean consent, String body, List<String> concerned, String story) {
}
