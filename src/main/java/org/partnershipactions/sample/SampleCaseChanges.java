package org.partnershipactions.sample;

import org.partnershipactions.cases.CaseChanges;
import org.partnershipactions.cases.restriction.CaseRestricting;
import org.partnershipactions.worklist.WorkItem;

import org.springframework.stereotype.Component;

/** Changes of cases beside their steps: restricted to few, opened in error. */
@Component
class SampleCaseChanges {

	private static final String OFFICER = "csu.member";

	private static final String SUPERVISOR = "csu.coordinator";

	private final CaseChanges changes;

	private final CaseRestricting restricting;

	SampleCaseChanges(CaseChanges changes, CaseRestricting restricting) {
		this.changes = changes;
		this.restricting = restricting;
	}

	/** The case of a task: a victim of hate is shown to few. */
	void restrict(WorkItem item) {
		SampleRequest.run(OFFICER, () -> {
			this.changes.restrict(item.place().key(), "The person affected fears that it becomes known in the street.");
			this.restricting.name(item.place().key(), SUPERVISOR);
		});
	}

	/** A case was opened in error. */
	void withdraw(String key, String reason) {
		SampleRequest.run("manager", () -> this.changes.withdraw(key, reason));
	}

}
