package org.partnershipactions.reviews.taskgroup;

import java.util.Optional;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.plan.action.ActionSummary;
import org.partnershipactions.reviews.MayOnReviews;
import org.partnershipactions.reviews.taskgroup.ReviewDecision.DecidedAction;
import org.partnershipactions.reviews.taskgroup.ReviewDecision.Resolution;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.reviews.MayOnReviews.ReviewsRight.TAKE_PART;

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

	private final Directory directory;

	private final GroupReviewSchedule schedule;

	DecisionTaking(TaskGroupReviews reviews, ReviewDecisions decisions, GroupActions actions, DecisionWords words,
			Directory directory, GroupReviewSchedule schedule) {
		this.reviews = reviews;
		this.decisions = decisions;
		this.actions = actions;
		this.words = words;
		this.directory = directory;
		this.schedule = schedule;
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
	@MayOnReviews(TAKE_PART)
	public void save(String key, DecisionEntry entry) {
		TaskGroupReview review = this.reviews.lockedWithKey(key);
		review.mustBeOpenForDecisions();
		ActionSummary action = this.actions.one(review, entry.action());
		entry.check(action.rag(), this.schedule.today());
		if (entry.kind() == DecisionKind.FOLLOW_UP) {
			mustKnow(review.about().partnership(), entry.agency());
		}
		Resolution resolution = entry.resolution(action.rag(), Actor.username(), this.schedule.now());
		this.decisions.save(unchanged(key, entry).map((saved) -> saved.change(resolution))
			.orElseGet(() -> new ReviewDecision(key, DecidedAction.of(action), entry.kind(), resolution)));
	}

	/**
	 * Takes a decision back.
	 * @param key of the review
	 * @param entry names the decision and the version that was seen
	 * @throws ChangedMeanwhile where somebody else changed it since
	 */
	@MayOnReviews(TAKE_PART)
	public void takeBack(String key, DecisionEntry entry) {
		this.reviews.lockedWithKey(key).mustBeOpenForDecisions();
		ReviewDecision decision = unchanged(key, entry).orElseThrow(() -> new NotFound("decision"));
		this.decisions.delete(decision.takeBack());
	}

	private Optional<ReviewDecision> unchanged(String key, DecisionEntry entry) {
		Optional<ReviewDecision> saved = this.decisions.find(key, entry.action(), entry.kind());
		if (saved.isPresent() && !saved.get().isVersion(entry.version())) {
			Resolution now = saved.get().resolution();
			throw new ChangedMeanwhile(
					"%s saved this decision on %s: %s.".formatted(this.directory.personName(now.savedBy()),
							DayWords.moment(now.savedAt()), this.words.of(saved.get()).replaceFirst("\\.$", "")));
		}
		if (saved.isEmpty() && entry.version() != null) {
			throw new ChangedMeanwhile("Somebody else took this decision back in the meantime.");
		}
		return saved;
	}

	/** Refuses an agency that is not there, or serves other partnerships only. */
	private void mustKnow(String partnership, String agency) {
		if (this.directory.agency(partnership, agency).isEmpty()) {
			throw new InvalidAnswers("agency", "Choose an agency from the list");
		}
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
