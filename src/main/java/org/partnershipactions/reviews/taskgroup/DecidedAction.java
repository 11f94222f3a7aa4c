package org.partnershipactions.reviews.taskgroup;

import jakarta.persistence.Embeddable;

import org.partnershipactions.plan.action.ActionSummary;

/** The action that a decision is about, as its row reads. */
@Embeddable
record DecidedAction(String actionKey, String actionRef, String sortRef, String actionTitle, String path) {

	static DecidedAction of(ActionSummary action) {
		String ref = action.row().ref();
		return new DecidedAction(action.key(), ref, action.row().sortable(), action.row().title(),
				"/actions/" + action.year() + "/" + ref);
	}

}
