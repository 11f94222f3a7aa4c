package org.partnershipactions.planning.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;

/**
 * Answers of the form "ChoosePriorities".
 *
 * @param issues every issue, with its number as a priority where it becomes one
 */
record ChoosePriorities(List<ChoiceRow> issues) {

	/** The issues of a plan, with what was chosen. */
	List<PlanIssue> chosen(List<PlanIssue> known) {
		return known.stream()
			.map((one) -> row(one).map((row) -> one.chosen(row.number(), row.taskGroup()))
				.orElseGet(() -> one.chosen(null, null)))
			.toList();
	}

	/** Refuses a priority without a task group. */
	void check() {
		List<FieldError> errors = new ArrayList<>();
		for (int i = 0; i < this.issues.size(); i++) {
			if (this.issues.get(i).number() != null && this.issues.get(i).taskGroup() == null) {
				errors.add(new FieldError("issues[%d].taskGroup".formatted(i),
						"Choose the task group that approves priority %d".formatted(this.issues.get(i).number())));
			}
		}
		if (!errors.isEmpty()) {
			throw new InvalidAnswers(errors);
		}
	}

	private Optional<ChoiceRow> row(PlanIssue issue) {
		return this.issues.stream()
			.filter((row) -> String.valueOf(issue.number()).equals(row.issue()))
			.filter((row) -> row.number() != null)
			.findFirst();
	}

	/** One issue; without a number it becomes no priority. */
	record ChoiceRow(String issue, Integer number, String taskGroup) {
	}

}
