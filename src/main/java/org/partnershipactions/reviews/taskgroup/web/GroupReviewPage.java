package org.partnershipactions.reviews.taskgroup.web;

import java.util.Arrays;
import java.util.List;

import org.partnershipactions.forms.FieldError;
import org.partnershipactions.reviews.taskgroup.DecisionKind;
import org.partnershipactions.reviews.taskgroup.ReviewTable;

/**
 * The page of a review with its small forms.
 *
 * @param typed what was typed and not saved, or null
 * @param errors what is wrong with it
 * @param conflict why it was not saved, or null
 */
record GroupReviewPage(ReviewTable table, TypedDecision typed, List<FieldError> errors, String conflict) {

	static GroupReviewPage of(ReviewTable table) {
		return new GroupReviewPage(table, null, List.of(), null);
	}

	/** The forms of an action, in the order in which they are used. */
	public List<DecisionForm> forms(ReviewTable.Row row) {
		return Arrays.stream(DecisionKind.values())
			.filter((kind) -> row.action().live() || row.decision(kind) != null)
			.map((kind) -> form(row, kind))
			.toList();
	}

	/** Where an action stands on the page. */
	public String anchor(ReviewTable.Row row) {
		return "action-" + row.action().ref().replace('.', '-');
	}

	/** The id of the form that was not saved, or null. */
	public String wrong() {
		return this.table.rows()
			.stream()
			.filter((row) -> this.typed != null && row.action().key().equals(this.typed.action()))
			.map((row) -> id(row, this.typed.decisionKind()))
			.findFirst()
			.orElse(null);
	}

	private DecisionForm form(ReviewTable.Row row, DecisionKind kind) {
		boolean refused = this.typed != null && this.typed.action().equals(row.action().key())
				&& this.typed.kind().equals(kind.code());
		return new DecisionForm(id(row, kind), kind, row.decision(kind), refused ? this.typed : null,
				refused ? this.errors : List.of(), refused ? this.conflict : null);
	}

	private String id(ReviewTable.Row row, DecisionKind kind) {
		return anchor(row) + "-" + kind.code();
	}

}
