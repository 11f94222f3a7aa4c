package org.partnershipactions.reviews.taskgroup;

import java.util.Optional;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.plan.action.ActionSummary;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.reviews.taskgroup.MayOnGroupReview.GroupReviewRight.TAKE_PART;

/**
 * Takes the decisions of a review, each by itself, from several people at once. Nobody
 * overwrites what they have not seen.
 */
@Service
@Transactional
public class DecisionTaking {

	private final TaskGroupReviews reviews;

	private final ReviewDecisions decisions;

	private final GroupActions actions;

	private final DecisionWords words;

	private final GroupReviewDates dates;

	DecisionTaking(TaskGroupReviews reviews, ReviewDecisions decisions, GroupActions actions, DecisionWords words,
			GroupReviewDates dates) {
		this.reviews = reviews;
		this.decisions = decisions;
		this.actions = actions;
		this.words = words;
		this.dates = dates;
	}

	/**
	 * Saves a decision.
	 * @param key of the review
	 * @throws ChangedMeanwhile where somebody else saved or took back the same decision
	 * since it was shown
	 * @throws org.partnershipactions.forms.InvalidAnswers naming each field that cannot
	 * be taken
	 * @throws org.partnershipactions.workflow.StepNotOpen where the review was held
	 * already
	 */
	@MayOnGroupReview(TAKE_PART)
	public void save(String key, DecisionEntry entry) {
		TaskGroupReview review = this.reviews.lockedWithKey(key);
		review.mustBeOpenForDecisions();
		ActionSummary action = this.actions.one(review.facts(), entry.action());
		entry.check(action.rag(), this.dates.today());
		if (entry.kind() == DecisionKind.FOLLOW_UP) {
			this.words.mustKnow(review.about().partnership(), entry.agency());
		}
		ReviewDecision decision = unchanged(key, entry)
			.orElseGet(() -> new ReviewDecision(key, DecidedAction.of(action), entry.kind()));
		this.decisions.save(decision.write(entry.decided(action.rag()), Actor.username(), this.dates.now()));
	}

	/**
	 * Takes a decision back.
	 * @param key of the review
	 * @param entry names the decision and the version that was seen
	 * @throws ChangedMeanwhile where somebody else changed it since
	 */
	@MayOnGroupReview(TAKE_PART)
	public void takeBack(String key, DecisionEntry entry) {
		this.reviews.lockedWithKey(key).mustBeOpenForDecisions();
		ReviewDecision decision = unchanged(key, entry).orElseThrow(() -> new NotFound("decision"));
		this.decisions.delete(decision.takeBack());
	}

	private Optional<ReviewDecision> unchanged(String key, DecisionEntry entry) {
		Optional<ReviewDecision> saved = this.decisions.find(key, entry.action(), entry.kind());
		if (saved.isPresent() && !saved.get().isVersion(entry.version())) {
			DecisionFacts now = saved.get().facts();
			throw new ChangedMeanwhile("%s saved this decision on %s: %s.".formatted(this.words.person(now.savedBy()),
					DayWords.moment(now.savedAt()), this.words.of(now).replaceFirst("\\.$", "")));
		}
		if (saved.isEmpty() && entry.version() != null) {
			throw new ChangedMeanwhile("Somebody else took this decision back in the meantime.");
		}
		return saved;
	}

	/**
	 * Somebody else saved the same decision since it was shown: says who and when, so
	 * that both texts can be compared. Answers 409.
	 */
	public static class ChangedMeanwhile extends StepNotOpen {

		public ChangedMeanwhile(String message) {
			super(message);
		}

	}

}
