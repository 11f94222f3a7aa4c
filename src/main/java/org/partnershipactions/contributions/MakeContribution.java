package org.partnershipactions.contributions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;

/** Answers of the form "MakeContribution". */
record MakeContribution(String done, LocalDate doneOn, Integer counted) {

	void check(LocalDate today) {
		List<FieldError> errors = new ArrayList<>();
		if (this.done == null || this.done.isBlank()) {
			errors.add(new FieldError("done", "Say what was done"));
		}
		if (this.doneOn == null || this.doneOn.isAfter(today)) {
			errors.add(new FieldError("doneOn", "Give the day on which it was done, today or earlier"));
		}
		if (this.counted != null && this.counted < 0) {
			errors.add(new FieldError("counted", "The number counted must be 0 or more"));
		}
		if (!errors.isEmpty()) {
			throw new InvalidAnswers(errors);
		}
	}

}
