package org.partnershipactions.worklist.web;

import org.partnershipactions.worklist.About;
import org.partnershipactions.worklist.Allowed;

/** One item in the words of a page. */
record WorkRow(long id, String step, About about, String team, String role, String assignee, Due due, Allowed allowed) {

	/** A due date as people say it. */
	record Due(String day, String distance, boolean late) {
	}

}
