package org.partnershipactions.security;

/**
 * What a membership lets a person do, within an agency, a task group or the whole
 * partnership.
 */
public enum Role {

	/** Completes an agency's tasks. */
	MEMBER,
	/** Keeps one agency's promises: answers requests, hands tasks out. */
	COORDINATOR,
	/** Leads a task group and approves its stages. */
	LEAD,
	/** Answers for the whole plan. */
	MANAGER,
	/** Sits on the strategy group. */
	BOARD,
	/** Runs Daily Tasking. */
	TRIAGE,
	/** Looks after people, agencies and reference data. */
	ADMINISTRATOR,
	/** Reads who saw and changed what. */
	AUDITOR,
	/** Compares the partnerships of an installation by what each of them shares. */
	COUNTY;

	/**
	 * Whether an administrator gives it only with somebody's consent: it opens cases, or
	 * lets its holder consent to others. What the county reads, each partnership's
	 * manager consents to by sharing it.
	 */
	public boolean needsConsent() {
		return this != ADMINISTRATOR && this != AUDITOR && this != COUNTY;
	}

}
