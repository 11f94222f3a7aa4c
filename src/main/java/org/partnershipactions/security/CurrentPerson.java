package org.partnershipactions.security;

import java.util.List;
import java.util.Set;

/**
 * The person who is signed in and what their memberships of today, and those they cover,
 * let them do.
 */
public interface CurrentPerson {

	/** User name; {@code system} where nobody is signed in. */
	String username();

	/** Name to show. */
	String name();

	/** Code of the partnership that the person works in at this moment. */
	String partnership();

	/**
	 * Codes of the partnerships in which the person may choose to work, in their order.
	 */
	List<String> partnerships();

	/** Codes of the agencies that the person belongs to, in the order of their names. */
	Set<String> agencies();

	/** Codes of the task groups that the person leads. */
	Set<String> groupsLed();

	/**
	 * Queues whose tasks the person may do. A coordinator may do the members' tasks too.
	 */
	Set<String> queues();

	/** Whether the person holds a role anywhere. */
	boolean is(Role role);

	/**
	 * Whether the person looks after what all partnerships of the installation share: an
	 * administrator who works in the partnership that hosts it.
	 */
	boolean administersInstallation();

	/** Whether the person coordinates this agency. */
	boolean coordinates(String agency);

	/**
	 * Whether the person may see every work item of the partnership: managers, the board
	 * and auditors.
	 */
	boolean seesEverything();

}
