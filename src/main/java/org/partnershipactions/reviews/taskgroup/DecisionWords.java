package org.partnershipactions.reviews.taskgroup;

import java.util.Locale;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.plan.action.Rag;
import org.partnershipactions.reviews.taskgroup.ReviewDecision.Outcome;
import org.partnershipactions.reviews.taskgroup.ReviewDecision.Resolution;

import org.springframework.stereotype.Component;

/** Says in a sentence what a task group decided. */
@Component
class DecisionWords {

	private final Directory directory;

	DecisionWords(Directory directory) {
		this.directory = directory;
	}

	String of(ReviewDecision decision) {
		Resolution resolved = decision.resolution();
		return switch (decision.kind()) {
			case RATING -> rating(resolved) + and(resolved.words());
			case DATE -> "Date to be " + DayWords.day(resolved.day()) + and(resolved.words());
			case FOLLOW_UP -> this.directory.agencyName(resolved.agency()) + " to do by " + DayWords.day(resolved.day())
					+ and(resolved.words());
			case WITHDRAWAL -> "Withdrawal asked for" + and(resolved.words());
			case NOTE -> resolved.words();
		};
	}

	/** The same with the reference of its action. */
	String withRef(ReviewDecision decision) {
		return decision.action().actionRef() + ": " + of(decision);
	}

	/** The decision as pages and programs show it. */
	DecisionView view(ReviewDecision decision) {
		Resolution resolved = decision.resolution();
		Outcome outcome = decision.outcome();
		return new DecisionView(decision.key(), decision.version(), decision.actionKey(), decision.kind(),
				resolved.words(), resolved.rating(), resolved.agency(), resolved.day(), of(decision),
				this.directory.personName(resolved.savedBy()), resolved.savedAt(), outcome.result(), outcome.words());
	}

	/** A rating in one word with its meaning, such as "amber (slipping)". */
	static String rating(Rag rag) {
		return "%s (%s)".formatted(rag.name().toLowerCase(Locale.UK), rag.words().toLowerCase(Locale.UK));
	}

	private static String rating(Resolution resolved) {
		if (resolved.rating() == resolved.computed()) {
			return "Rating agreed: " + rating(resolved.rating());
		}
		return switch (resolved.computed()) {
			case GREEN, AMBER, RED -> "Rating challenged: %s, where the dates give %s"
				.formatted(rating(resolved.rating()), rating(resolved.computed()));
			case BLUE, GREY -> "Rating set: " + rating(resolved.rating());
		};
	}

	private static String and(String words) {
		return (words != null) ? ": " + words : "";
	}

}
