package org.partnershipactions.worklist.web;

import org.partnershipactions.worklist.WorkItemRights;
import org.partnershipactions.worklist.WorkItemSubject;

/**
 * One item in the words of a page.
 *
 * @param partnership name of its partnership where the list has those of several, else
 * null
 * @param elsewhere code of its partnership where that is not the one worked in, else null
 */
record WorkRow(long id, String step, WorkItemSubject about, String team, String role, String assignee, Due due,
		WorkItemRights allowed, String partnership, String elsewhere) {

	/** Address of its page, which leads to the switch where it is of another one. */
	public String path() {
		return linked("/work/" + this.id);
	}

	/** Address of what it is about. */
	public String aboutPath() {
		return linked(this.about.path());
	}

	private String linked(String path) {
		return (this.elsewhere == null) ? path
				: path + (path.contains("?") ? "&" : "?") + "partnership=" + this.elsewhere;
	}

	/** A due date as people say it. */
	record Due(String day, String distance, boolean late) {
	}

}
