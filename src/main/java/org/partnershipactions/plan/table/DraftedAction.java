package org.partnershipactions.plan.table;

import java.util.List;

/**
 * An action of a draft as it can be edited.
 *
 * @param key key of the action
 * @param year plan year, such as {@code 2026-27}
 * @param version counts its changes; a change names the one that it was made to
 * @param entry what it says
 * @param warnings what a person should look at again in what was saved last
 */
public record DraftedAction(String key, String year, int version, ActionEntry entry, List<String> warnings) {

	/** Address of its page. */
	public String path() {
		return "/actions/" + this.year + "/" + this.entry.ref();
	}

}
