package org.partnershipactions.casereviews;

import java.util.List;

/**
 * What the single point of contact found when acknowledging.
 *
 * @param consent whether the victim's consent is there; null where none is needed
 * @param refs references of more cases and reports that the application is about
 * @param elsewhere reports that were made to others
 */
record Acknowledgement(Boolean consent, List<String> refs, List<ReportElsewhere> elsewhere) {
}
