package org.partnershipactions.reviews.taskgroup.web;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.forms.FieldError;
import org.partnershipactions.reviews.taskgroup.DecisionKind;
import org.partnershipactions.reviews.taskgroup.DecisionView;

/**
 * The small form of one decision about one action.
 *
 * @param id by which its fields are found on the page
 * @param saved what is saved, or null
 * @param typed what was typed and not saved, or null
 * @param errors what is wrong with it
 * @param conflict who saved the same decision meanwhile, or null
 */
record DecisionForm(String id, DecisionKind kind, DecisionView saved, TypedDecision typed, List<FieldError> errors,
		String conflict) {

	/** Whether it is shown unfolded. */
	public boolean open() {
		return this.typed != null;
	}

	/**
	 * The version that a change is made to: where somebody else saved meanwhile, theirs,
	 * which the page shows.
	 */
	public String version() {
		return (this.saved != null) ? this.saved.version().toString() : "";
	}

	public String words() {
		return (this.typed != null) ? this.typed.words() : (this.saved != null) ? this.saved.words() : null;
	}

	public String rating() {
		if (this.typed != null) {
			return this.typed.rating();
		}
		return (this.saved != null && this.saved.rating() != null) ? this.saved.rating().name() : null;
	}

	public String agency() {
		return (this.typed != null) ? this.typed.agency() : (this.saved != null) ? this.saved.agency() : null;
	}

	/** Day, month and year for their boxes. */
	public List<String> date() {
		if (this.typed != null) {
			return this.typed.date();
		}
		LocalDate day = (this.saved != null) ? this.saved.day() : null;
		return (day == null) ? List.of("", "", "") : List.of(String.valueOf(day.getDayOfMonth()),
				String.valueOf(day.getMonthValue()), String.valueOf(day.getYear()));
	}

	/** What is wrong with a field, or null. */
	public String error(String field) {
		return this.errors.stream()
			.filter((error) -> error.field().equals(field))
			.map(FieldError::message)
			.findFirst()
			.orElse(null);
	}

	public boolean rates() {
		return this.kind == DecisionKind.RATING;
	}

	public boolean asksAgency() {
		return this.kind == DecisionKind.FOLLOW_UP;
	}

	public boolean asksDay() {
		return this.kind == DecisionKind.FOLLOW_UP || this.kind == DecisionKind.DATE;
	}

	/** What the words are called. */
	public String label() {
		return switch (this.kind) {
			case RATING -> "Why, where the group sees it otherwise";
			case DATE, WITHDRAWAL -> "Reason";
			case FOLLOW_UP -> "What is to be done";
			case NOTE -> "What was decided";
		};
	}

}
