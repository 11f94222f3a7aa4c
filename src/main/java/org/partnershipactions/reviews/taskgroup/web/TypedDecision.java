package org.partnershipactions.reviews.taskgroup.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.partnershipactions.forms.DateText;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.plan.action.Rag;
import org.partnershipactions.reviews.taskgroup.DecisionEntry;
import org.partnershipactions.reviews.taskgroup.DecisionKind;
import org.partnershipactions.security.NotFound;

/**
 * A decision exactly as it was typed.
 *
 * @param action key of the action
 * @param kind code of the kind
 * @param version the version that was shown, empty where there was no decision
 * @param date day, month and year as typed
 */
record TypedDecision(String action, String kind, String version, String words, String rating, String agency,
		List<String> date) {

	static TypedDecision of(UnaryOperator<String> parameters) {
		return new TypedDecision(parameters.apply("action"), parameters.apply("kind"), parameters.apply("version"),
				parameters.apply("words"), parameters.apply("rating"), parameters.apply("agency"),
				List.of(part(parameters, "day"), part(parameters, "month"), part(parameters, "year")));
	}

	private static String part(UnaryOperator<String> parameters, String name) {
		String typed = parameters.apply(name);
		return (typed != null) ? typed.strip() : "";
	}

	/** The decision; 422 where the date is none. */
	DecisionEntry entry() {
		return new DecisionEntry(this.action, decisionKind(), number(), this.words, rag(), this.agency, day());
	}

	/** The same for taking a decision back, where a half-typed date does not matter. */
	TypedDecision withoutDate() {
		return new TypedDecision(this.action, this.kind, this.version, this.words, this.rating, this.agency,
				List.of("", "", ""));
	}

	DecisionKind decisionKind() {
		return Arrays.stream(DecisionKind.values())
			.filter((one) -> one.code().equals(this.kind))
			.findFirst()
			.orElseThrow(() -> new NotFound("kind of decision"));
	}

	private Integer number() {
		return (this.version != null && this.version.matches("\\d{1,9}")) ? Integer.valueOf(this.version) : null;
	}

	private Rag rag() {
		return Arrays.stream(Rag.values()).filter((one) -> one.name().equals(this.rating)).findFirst().orElse(null);
	}

	private LocalDate day() {
		if (String.join("", this.date).isEmpty()) {
			return null;
		}
		return DateText.parse(Map.of("day", this.date.get(0), "month", this.date.get(1), "year", this.date.get(2)))
			.orElseThrow(() -> new InvalidAnswers("day", "Enter a real date, like 30 9 2026"));
	}

}
