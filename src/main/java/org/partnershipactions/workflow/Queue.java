package org.partnershipactions.workflow;

/**
 * Whose work a task is: a role within a team. Written {@code agency:csu/coordinator},
 * {@code group:asb/lead} or {@code partnership/manager}, which is also the form that a
 * process gives as its candidate group.
 *
 * @param team {@code agency:CODE}, {@code group:CODE} or {@code partnership}
 * @param role the role in lower case, such as {@code member}
 */
public record Queue(String team, String role) {

	private static final String LEAD = "lead";

	/** The queue of those who hold a role in an agency. */
	public static Queue ofAgency(String code, String role) {
		return of(TeamCode.ofAgency(code), role);
	}

	/** The queue of a task group's lead. */
	public static Queue ofGroupLead(String code) {
		return of(TeamCode.ofGroup(code), LEAD);
	}

	/**
	 * The queue of those who hold a role in the whole partnership, such as
	 * {@code manager} or {@code board}.
	 */
	public static Queue ofPartnership(String role) {
		return of(TeamCode.PARTNERSHIP, role);
	}

	/** Reads the written form; {@code IllegalArgumentException} when it is not one. */
	public static Queue parse(String text) {
		int slash = text.indexOf('/');
		if (slash < 1) {
			throw new IllegalArgumentException("Not a queue: " + text);
		}
		return new Queue(text.substring(0, slash), text.substring(slash + 1));
	}

	/** The agency's code, or null where the team is not an agency. */
	public String agency() {
		return new TeamCode(this.team).agency();
	}

	/** The task group's code, or null where the team is not a task group. */
	public String group() {
		return new TeamCode(this.team).group();
	}

	private static Queue of(TeamCode team, String role) {
		return new Queue(team.text(), role);
	}

	@Override
	public String toString() {
		return this.team + "/" + this.role;
	}

	/** Answered by whoever keeps the list of tasks. */
	public interface OpenTasks {

		/** How many tasks wait in a queue of a partnership, taken or not. */
		int count(String partnership, Queue queue);

	}

	/**
	 * What waits in a queue may be somebody else's work from now on: its tasks are to be
	 * asked again whose they are.
	 *
	 * @param partnership code of the partnership
	 * @param queue the queue that has lost work
	 */
	public record QueueHandedOver(String partnership, Queue queue) {
	}

}
