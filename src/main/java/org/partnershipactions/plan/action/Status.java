package org.partnershipactions.plan.action;

/**
 * Where an action stands as the plan reports it. Overdue is no status: it is computed
 * from the dates.
 */
public enum Status {

	NOT_STARTED("Not started"), IN_PROGRESS("In progress"), COMPLETED("Completed"),
	COMPLETED_IN_PART("Completed in part"), WITHDRAWN("Withdrawn");

	private final String words;

	Status(String words) {
		this.words = words;
	}

	/** The status as people read it. */
	public String words() {
		return this.words;
	}

}
