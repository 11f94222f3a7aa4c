package org.partnershipactions.reviews.taskgroup.web;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.plan.action.Rag;
import org.partnershipactions.plan.action.Rag.Confidence;
import org.partnershipactions.plan.action.Status;
import org.partnershipactions.reviews.taskgroup.DecisionView;
import org.partnershipactions.reviews.taskgroup.GroupReviewState;
import org.partnershipactions.reviews.taskgroup.GroupReviewView;
import org.partnershipactions.reviews.taskgroup.RatedAction;
import org.partnershipactions.reviews.taskgroup.ReviewTable;

/** A review as JSON, as it is held. */
record GroupReviewJson(Review review, LocalDate due, boolean writes, List<Row> actions) {

	static GroupReviewJson of(ReviewTable table) {
		return new GroupReviewJson(Review.of(table.review()), table.due(), table.writes(),
				table.rows().stream().map((row) -> new Row(Action.of(row.action()), row.decisions())).toList());
	}

	/** Which review it is. */
	record Review(String key, String group, String name, String quarter, GroupReviewState state, LocalDate calledOn,
			LocalDate heldOn, List<String> decisions) {

		static Review of(GroupReviewView review) {
			return new Review(review.key(), review.group(), review.name(),
					(review.quarter() != null) ? review.quarter().toString() : null, review.state(), review.calledOn(),
					review.heldOn(), review.decisions());
		}

	}

	/** An action with what was decided about it. */
	record Row(Action action, List<DecisionView> decisions) {
	}

	/** An action with its three ratings. */
	record Action(String key, String ref, String title, String lead, Status status, LocalDate due, Rag rag,
			Confidence confidence, Rag agreed, boolean disagreement) {

		static Action of(RatedAction action) {
			return new Action(action.key(), action.ref(), action.title(), action.lead(), action.status(), action.due(),
					action.rag(), action.confidence(), action.agreed(), action.disagreement());
		}

	}

}
