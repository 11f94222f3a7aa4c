package org.partnershipactions.workflow;

/**
 * Who owes work, as queues, lists and addresses write it: an agency, a task group or the
 * partnership itself. Nobody else puts such a code together or takes it apart.
 *
 * @param text {@code agency:CODE}, {@code group:CODE} or {@code partnership}
 */
public record TeamCode(String text) {

	private static final String AGENCY = "agency:";

	private static final String GROUP = "group:";

	static final TeamCode PARTNERSHIP = new TeamCode("partnership");

	/** The team of an agency. */
	public static TeamCode ofAgency(String code) {
		return new TeamCode(AGENCY + code);
	}

	/** The team of a task group. */
	public static TeamCode ofGroup(String code) {
		return new TeamCode(GROUP + code);
	}

	/** The agency's code, or null where the team is not an agency. */
	public String agency() {
		return this.text.startsWith(AGENCY) ? this.text.substring(AGENCY.length()) : null;
	}

	/** The task group's code, or null where the team is not a task group. */
	public String group() {
		return this.text.startsWith(GROUP) ? this.text.substring(GROUP.length()) : null;
	}

	@Override
	public String toString() {
		return this.text;
	}

}
