package org.partnershipactions.overdue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;

/** Answers of the form "ReviewOverdueWork". */
record ReviewOverdueWork(Decision decision, LocalDate newDate, String agency, String comment) {

	void check(LocalDate today, OverdueLevel level) {
		List<FieldError> errors = errors(today, level);
		if (!errors.isEmpty()) {
			throw new InvalidAnswers(errors);
		}
	}

	private List<FieldError> errors(LocalDate today, OverdueLevel level) {
		List<FieldError> errors = new ArrayList<>();
		if (this.decision == Decision.RAISE && level == OverdueLevel.BOARD) {
			errors.add(new FieldError("decision", "The board has this already, so it cannot be raised further"));
		}
		if (!dateStands(today)) {
			errors.add(new FieldError("newDate", "Give a new date after today"));
		}
		if (this.decision == Decision.CHANGE_AGENCY && blank(this.agency)) {
			errors.add(new FieldError("agency", "Choose the agency that takes the work over"));
		}
		if (blank(this.comment)) {
			errors.add(new FieldError("comment", "Say why, so that the agency knows what to do"));
		}
		return errors;
	}

	private boolean dateStands(LocalDate today) {
		return switch (this.decision) {
			case NEW_DATE -> this.newDate != null && this.newDate.isAfter(today);
			case CHANGE_AGENCY -> this.newDate == null || this.newDate.isAfter(today);
			default -> true;
		};
	}

	private static boolean blank(String text) {
		return text == null || text.isBlank();
	}

	/** What can be decided on late work. */
	enum Decision {

		NEW_DATE("Agree a new date"), CHASE("Keep the date and chase"), CHANGE_AGENCY("Change the agency"),
		RAISE("Raise a level"), WITHDRAW("Withdraw the work");

		private final String words;

		Decision(String words) {
			this.words = words;
		}

		String words() {
			return this.words;
		}

	}

}
