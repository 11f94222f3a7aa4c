package org.partnershipactions.reviews.returns;

import jakarta.persistence.Embeddable;

import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.plan.action.ActionSummary;
import org.partnershipactions.workflow.Subject;

/** What a return is asked for: the action as its row reads, and the quarter. */
@Embeddable
record AskedReturn(String partnership, String quarterCode, String actionKey, String actionRef, String sortRef,
		String actionTitle, Integer priority, String path) {

	static AskedReturn of(String partnership, Quarter quarter, ActionSummary action) {
		String ref = action.row().ref();
		return new AskedReturn(partnership, quarter.toString(), action.key(), ref, action.row().sortable(),
				action.row().title(), action.row().priority(), "/actions/" + action.year() + "/" + ref);
	}

	Quarter quarter() {
		return Quarter.parse(this.quarterCode);
	}

	Subject as(String kind, String key) {
		return new Subject(this.partnership, kind, key, this.actionRef, this.actionTitle, this.priority, this.path);
	}

}
