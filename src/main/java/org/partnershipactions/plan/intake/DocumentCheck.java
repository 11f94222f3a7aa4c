package org.partnershipactions.plan.intake;

import java.util.List;

/** One thing in which documents are known to contradict themselves. */
interface DocumentCheck {

	List<Finding> findings(PlanProse document);

	/** A finding about a place in the prose. */
	static Finding at(int row, String value, String message) {
		return new Finding(row, "document", Findings.shortened(value), message);
	}

}
