package org.partnershipactions.reviews.taskgroup.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;

import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.plan.action.Rag;
import org.partnershipactions.reviews.taskgroup.DecisionEntry;
import org.partnershipactions.reviews.taskgroup.DecisionKind;

/**
 * A decision as a program sends it.
 *
 * @param version the version that it saw; none where there was no decision
 * @param day ISO date
 */
record ReviewDecisionBody(String action, String kind, Integer version, String words, String rating, String agency,
		String day) {

	DecisionEntry entry() {
		return new DecisionEntry(this.action, one(DecisionKind.values(), "kind", this.kind), this.version, this.words,
				(this.rating != null) ? one(Rag.values(), "rating", this.rating) : null, this.agency, date());
	}

	private static <E extends Enum<E>> E one(E[] values, String field, String name) {
		return Arrays.stream(values)
			.filter((value) -> value.name().equals(name))
			.findFirst()
			.orElseThrow(() -> new InvalidAnswers(field, "Send one of " + Arrays.toString(values)));
	}

	private LocalDate date() {
		try {
			return (this.day != null) ? LocalDate.parse(this.day) : null;
		}
		catch (DateTimeParseException ex) {
			throw new InvalidAnswers("day", "Write the date as year-month-day, like 2026-09-30");
		}
	}

}
