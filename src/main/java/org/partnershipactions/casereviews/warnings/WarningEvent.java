package org.partnershipactions.casereviews.warnings;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.security.HappensTo;
import org.partnershipactions.security.Open;

/** What happens to the warning that a victim could apply for a case review. */
@HappensTo("case-review")
public interface WarningEvent {

	/** A victim could apply for a case review, and nobody has. */
	record CaseReviewWarned(String key, @Open String partnership, int reports) implements DomainEvent {
	}

	/** Something was done about a victim who could apply for a case review. */
	record CaseReviewWarningSettled(String key) implements DomainEvent {
	}

}
