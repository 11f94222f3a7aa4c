package org.partnershipactions.casereviews;

import java.util.Date;
import java.util.List;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.casereviews.CaseReviewEvent.ReviewReminderDue;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the process asks of a case review. Public because expressions must reach it;
 * nobody else may.
 */
@Component
@Transactional
public class ReviewTasks {

	private final AsbCaseReviews reviews;

	private final ReviewTeams teams;

	private final ReviewDates dates;

	private final ReviewSteps steps;

	private final LateReviewWork late;

	ReviewTasks(AsbCaseReviews reviews, ReviewTeams teams, ReviewDates dates, ReviewSteps steps, LateReviewWork late) {
		this.reviews = reviews;
		this.teams = teams;
		this.dates = dates;
		this.steps = steps;
		this.late = late;
	}

	/** Whose work the steps of the main line are, as {@code team/role}. */
	public String contactPoint(String key) {
		return this.teams.contactPoint(of(key)).toString();
	}

	/** Whose work an appeal is, as {@code team/role}. */
	public String appealPanel(String key) {
		return ReviewTeams.APPEALS.toString();
	}

	/** The last second of the day by which the open step is to be done. */
	public Date due(String key) {
		return PartnershipClock.endOf(of(key).stepDue());
	}

	/** When the reminder of the open step goes out. */
	public Date reminder(String key) {
		return this.dates.reminder(of(key).stepDue());
	}

	/** The first second at which the open step is late. */
	public Date late(String key) {
		return PartnershipClock.after(of(key).stepDue());
	}

	/** Reminds of the open step. */
	public void remind(String key) {
		AsbCaseReview review = of(key);
		this.reviews
			.save(review.say(new ReviewReminderDue(key, review.stage().task(), review.stepDue(), contactPoint(key))));
	}

	/** Opens an overdue review of the open step. */
	public void reviewLateWork(String key) {
		this.late.review(of(key));
	}

	/** Counts the reports: whether there are fewer than the threshold asks for. */
	public boolean decideThreshold(String key) {
		return this.steps.decide(key);
	}

	/** Asks every relevant body; gives the keys of the requests. */
	public List<String> askBodies(String key) {
		return this.steps.askBodies(key);
	}

	/** Asks bodies to act on recommendations; gives the keys of the requests. */
	public List<String> askForAction(String key) {
		return this.steps.askForAction(key);
	}

	/** The first second after the time to appeal. */
	public Date appealPeriodOver(String key) {
		return PartnershipClock.after(of(key).answer().orElseThrow().appealUntil());
	}

	/** The time to appeal is over. */
	public void close(String key) {
		this.steps.appealPeriodOver(key);
	}

	/** The last second of the day by which the appeal is to be decided. */
	public Date appealDue(String key) {
		return PartnershipClock.endOf(appeal(key).due());
	}

	/** When the reminder of the appeal goes out. */
	public Date appealReminder(String key) {
		return this.dates.reminder(appeal(key).due());
	}

	/** The first second at which the appeal is late. */
	public Date appealLate(String key) {
		return PartnershipClock.after(appeal(key).due());
	}

	/** Reminds of the appeal. */
	public void remindOfAppeal(String key) {
		this.reviews.save(of(key)
			.say(new ReviewReminderDue(key, ReviewProcess.APPEAL_TASK, appeal(key).due(), appealPanel(key))));
	}

	/** Opens an overdue review of the appeal. */
	public void reviewLateAppeal(String key) {
		this.late.appeal(of(key));
	}

	/** Lets all bodies off. */
	public void releaseBodies(String key) {
		this.steps.release(key);
	}

	private AsbCaseReview of(String key) {
		return this.reviews.withKey(key);
	}

	private ReviewAppeal appeal(String key) {
		return of(key).appeal().orElseThrow();
	}

}
