package org.partnershipactions.reviews.taskgroup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.plan.action.Rag;
import org.partnershipactions.reviews.taskgroup.ReviewDecision.Resolution;

/**
 * A decision as somebody typed it.
 *
 * @param action key of the action
 * @param version the version that they saw, or null where there was no decision yet
 * @param words the decision or its reason, at most 2,000 characters
 * @param rating for a rating: green, amber or red
 * @param agency for a follow-up: code of the agency
 * @param day for a follow-up or a new date
 */
public record DecisionEntry(String action, DecisionKind kind, Integer version, String words, Rag rating, String agency,
		LocalDate day) {

	private static final int LONGEST = 2000;

	/** Sets of enums say no to null instead of failing. */
	private static final Set<Rag> RATINGS = EnumSet.of(Rag.GREEN, Rag.AMBER, Rag.RED);

	/** Refuses what is missing or cannot be, with one line for each field. */
	void check(Rag computed, LocalDate today) {
		List<FieldError> errors = new ArrayList<>();
		if (this.kind == DecisionKind.RATING && !RATINGS.contains(this.rating)) {
			errors.add(new FieldError("rating", "Choose green, amber or red"));
		}
		if (this.kind == DecisionKind.FOLLOW_UP && (this.agency == null || this.agency.isBlank())) {
			errors.add(new FieldError("agency", "Choose the agency that does the follow-up"));
		}
		if (asksDay()) {
			checkDay(today, errors);
		}
		checkWords(computed, errors);
		if (!errors.isEmpty()) {
			throw new InvalidAnswers(errors);
		}
	}

	private void checkDay(LocalDate today, List<FieldError> errors) {
		if (this.day == null) {
			errors.add(new FieldError("day", "Enter a date, like 30 9 2026"));
		}
		else if (!this.day.isAfter(today)) {
			errors.add(new FieldError("day", "The date must be after today"));
		}
	}

	private void checkWords(Rag computed, List<FieldError> errors) {
		boolean blank = this.words == null || this.words.isBlank();
		if (blank && (this.kind != DecisionKind.RATING || contradicts(computed))) {
			errors.add(new FieldError("words", switch (this.kind) {
				case RATING -> "Say why the group sees it otherwise than the dates";
				case NOTE -> "Enter what the group decided";
				case FOLLOW_UP -> "Say what is to be done";
				case DATE, WITHDRAWAL -> "Enter a reason. It is kept with the action";
			}));
		}
		if (!blank && this.words.length() > LONGEST) {
			errors.add(new FieldError("words", "The words must be 2,000 characters or fewer"));
		}
	}

	/** What has no rating by its dates cannot be contradicted. */
	private boolean contradicts(Rag computed) {
		return RATINGS.contains(computed) && this.rating != computed;
	}

	private boolean asksDay() {
		return this.kind == DecisionKind.FOLLOW_UP || this.kind == DecisionKind.DATE;
	}

	/** Only the parts that belong to the kind. */
	Resolution resolution(Rag computed, String by, Instant at) {
		boolean rates = this.kind == DecisionKind.RATING;
		return new Resolution((this.words == null || this.words.isBlank()) ? null : this.words.strip(),
				rates ? this.rating : null, rates ? computed : null,
				(this.kind == DecisionKind.FOLLOW_UP) ? this.agency : null, asksDay() ? this.day : null, by, at);
	}

}
