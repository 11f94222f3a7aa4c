package org.partnershipactions.plan.web;

import java.util.Arrays;

import org.partnershipactions.security.NotFound;

/** The changes that a manager can make to a running action, one page each. */
enum Change {

	DATE("date", "Move the date", "Move the date", "The date was moved, and every step and reminder with it."),
	LEAD("lead", "Change the accountable lead", "Change the lead",
			"The accountable lead was changed. Its open tasks went to the new lead."),
	PARTNER("partner", "Add a partner", "Add the partner", "The partner was added."),
	RELEASE("release", "Release a partner", "Release the partner",
			"The partner was released. Its open request is closed."),
	WITHDRAWAL("withdrawal", "Withdraw the action", "Withdraw the action",
			"The action was withdrawn. Its open tasks are closed, and its partners are told.");

	private final String path;

	private final String heading;

	private final String button;

	private final String notice;

	Change(String path, String heading, String button, String notice) {
		this.path = path;
		this.heading = heading;
		this.button = button;
		this.notice = notice;
	}

	static Change ofAddress(String path) {
		return Arrays.stream(values())
			.filter((change) -> change.path.equals(path))
			.findFirst()
			.orElseThrow(() -> new NotFound("page"));
	}

	public String path() {
		return this.path;
	}

	public String heading() {
		return this.heading;
	}

	public String button() {
		return this.button;
	}

	String notice() {
		return this.notice;
	}

	/** Whether an agency has to be chosen. */
	public boolean asksAgency() {
		return this == LEAD || this == PARTNER || this == RELEASE;
	}

	/** Whether a date has to be typed. */
	public boolean asksDate() {
		return this == DATE;
	}

	/** Whether it cannot be taken back. */
	public boolean ends() {
		return this == WITHDRAWAL;
	}

}
