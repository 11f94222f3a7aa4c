package org.partnershipactions.overdue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;

/** Answers of the form "ExplainDelay". */
record ExplainDelay(String reason, String explanation, String remedy, LocalDate proposedDate) {

	void check(LocalDate today) {
		List<FieldError> errors = new ArrayList<>();
		if (this.reason == null || this.reason.isBlank()) {
			errors.add(new FieldError("reason", "Choose why the work is late"));
		}
		if (this.proposedDate != null && !this.proposedDate.isAfter(today)) {
			errors.add(new FieldError("proposedDate", "Propose a date after today, or leave it empty"));
		}
		if (!errors.isEmpty()) {
			throw new InvalidAnswers(errors);
		}
	}

	DelayExplanation asExplanation() {
		return new DelayExplanation(this.reason, this.explanation, this.remedy, this.proposedDate);
	}

}
