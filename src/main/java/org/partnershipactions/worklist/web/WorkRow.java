package org.partnershipactions.worklist.web;

import org.partnershipactions.worklist.WorkItemRights;
import org.partnershipactions.worklist.WorkItemSubject;

/** One item in the words of a page. */
record WorkRow(long id, String step, WorkItemSubject about, String team, String role, String assignee, Due due,
		WorkItemRights allowed) {

	/** A due date as people say it. */
	record Due(String day, String distance, boolean late) {
	}

}
