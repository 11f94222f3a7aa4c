package org.partnershipactions.reviews.taskgroup;

import java.time.LocalDate;
import java.util.Locale;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.plan.action.Rag;

import org.springframework.stereotype.Component;

/** Says in a sentence what a task group decided. */
@Component
class DecisionWords {

	private final Directory directory;

	DecisionWords(Directory directory) {
		this.directory = directory;
	}

	String of(DecisionFacts decision) {
		Decided decided = decision.decided();
		return switch (decision.kind()) {
			case RATING -> rating(decided) + and(decided.words());
			case DATE -> "Date to be " + day(decided.day()) + and(decided.words());
			case FOLLOW_UP ->
				this.directory.agencyName(decided.agency()) + " to do by " + day(decided.day()) + and(decided.words());
			case WITHDRAWAL -> "Withdrawal asked for" + and(decided.words());
			case NOTE -> decided.words();
		};
	}

	/** The decision as pages and programs show it. */
	DecisionView view(DecisionFacts decision) {
		Decided decided = decision.decided();
		return new DecisionView(decision.key(), decision.version(), decision.action().actionKey(), decision.kind(),
				decided.words(), decided.rating(), decided.agency(), decided.day(), of(decision),
				this.directory.personName(decision.savedBy()), decision.savedAt(), decision.applied().result(),
				decision.applied().words());
	}

	/** Refuses an agency that is not there, or serves other partnerships only. */
	void mustKnow(String partnership, String agency) {
		if (this.directory.agency(partnership, agency).isEmpty()) {
			throw new InvalidAnswers("agency", "Choose an agency from the list");
		}
	}

	String agency(String code) {
		return this.directory.agencyName(code);
	}

	String person(String username) {
		return this.directory.personName(username);
	}

	static String day(LocalDate day) {
		return DayWords.day(day);
	}

	/** A rating in one word with its meaning, such as "amber (slipping)". */
	static String rating(Rag rag) {
		return "%s (%s)".formatted(rag.name().toLowerCase(Locale.UK), rag.words().toLowerCase(Locale.UK));
	}

	private static String rating(Decided decided) {
		if (decided.rating() == decided.computed()) {
			return "Rating agreed: " + rating(decided.rating());
		}
		return switch (decided.computed()) {
			case GREEN, AMBER, RED -> "Rating challenged: %s, where the dates give %s"
				.formatted(rating(decided.rating()), rating(decided.computed()));
			case BLUE, GREY -> "Rating set: " + rating(decided.rating());
		};
	}

	private static String and(String words) {
		return (words != null) ? ": " + words : "";
	}

}
