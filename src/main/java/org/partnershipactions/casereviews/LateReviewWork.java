package org.partnershipactions.casereviews;

import java.time.LocalDate;

import org.partnershipactions.overdue.LateItem;
import org.partnershipactions.overdue.OverdueReviewing;
import org.partnershipactions.workflow.Step;
import org.partnershipactions.workflow.TeamCode;

import org.springframework.stereotype.Component;

/** Says that a step of a case review is late. */
@Component
public class LateReviewWork {

	private final AsbCaseReviews reviews;

	private final OverdueReviewing overdue;

	private final ReviewTeams teams;

	LateReviewWork(AsbCaseReviews reviews, OverdueReviewing overdue, ReviewTeams teams) {
		this.reviews = reviews;
		this.overdue = overdue;
		this.teams = teams;
	}

	void review(AsbCaseReview late) {
		Step step = new Step(ReviewProcess.ID, late.stage().task(), late.key());
		open(late, step, new Owed(this.teams.contactPoint(late).team(), late.stage().label(), late.stepDue(),
				late.timesMoved()));
	}

	void appeal(AsbCaseReview late) {
		open(late, ReviewProcess.appeal(late),
				new Owed(ReviewTeams.APPEALS.team(), "Decide the appeal", late.appeal().orElseThrow().due(), 0));
	}

	public void share(ReviewShare late) {
		open(this.reviews.withKey(late.reviewKey()), ReviewProcess.step(late), new Owed(
				TeamCode.ofAgency(late.agency()).text(), ReviewStage.SHARING.label(), late.due(), late.timesMoved()));
	}

	private void open(AsbCaseReview review, Step step, Owed owed) {
		this.overdue
			.open(new LateItem(review.partnership(), step, review.ref(), review.title(), ReviewSubjects.path(review),
					ReviewTeams.PRIORITY, owed.team(), owed.label(), owed.due(), owed.timesMoved(), false));
	}

	/** What is owed, by whom and since when. */
	private record Owed(String team, String label, LocalDate due, int timesMoved) {
	}

}
