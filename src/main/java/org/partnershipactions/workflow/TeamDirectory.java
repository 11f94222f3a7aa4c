package org.partnershipactions.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Names of those who do the work. The partners module answers. */
public interface TeamDirectory {

	/**
	 * Name to show for a team of a partnership, such as {@code agency:csu},
	 * {@code group:asb} or {@code partnership}: each has task groups of its own.
	 */
	String teamName(String partnership, String team);

	/** Name to show for an account; the account's own name where the person has left. */
	String personName(String username);

	/** Names to show for accounts, by the accounts' own names. */
	default Map<String, String> personNames(Collection<String> usernames) {
		return usernames.stream().distinct().collect(Collectors.toMap(Function.identity(), this::personName));
	}

	/**
	 * User names of those who may work a queue of a partnership today, cover included, by
	 * name.
	 */
	List<String> usernames(String partnership, Queue queue);

}
