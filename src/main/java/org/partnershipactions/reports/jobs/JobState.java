package org.partnershipactions.reports.jobs;

/** How far a file of reports came. */
public enum JobState {

	WAITING("Waits"), RUNNING("Is being written"), DONE("Ready"), FAILED("Could not be written"), DELETED("Deleted");

	private final String words;

	JobState(String words) {
		this.words = words;
	}

	/** As people read it. */
	public String words() {
		return this.words;
	}

	/** Whether somebody still works on it. */
	public boolean open() {
		return this == WAITING || this == RUNNING;
	}

}
