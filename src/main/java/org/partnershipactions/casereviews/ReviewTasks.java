package org.partnershipactions.casereviews;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.casereviews.CaseReviewEvent.ReviewReminderDue;
import org.partnershipactions.casereviews.ReviewOutcome.ReviewAppeal;
import org.partnershipactions.casereviews.ReviewOutcome.Threshold;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the process asks of a case review. Public because expressions must reach it;
 * nobody else may.
 */
@Component
@Transactional
public class ReviewTasks {

	private final CaseReviews reviews;

	private final ReviewSchedule schedule;

	private final ReviewThreshold threshold;

	private final RelevantBodies bodies;

	private final ReviewContributions contributions;

	private final ReviewOverdue overdue;

	ReviewTasks(CaseReviews reviews, ReviewSchedule schedule, ReviewThreshold threshold, RelevantBodies bodies,
			ReviewContributions contributions, ReviewOverdue overdue) {
		this.reviews = reviews;
		this.schedule = schedule;
		this.threshold = threshold;
		this.bodies = bodies;
		this.contributions = contributions;
		this.overdue = overdue;
	}

	/** Whose work the steps of the main line are, as {@code team/role}. */
	public String contactPoint(String key) {
		return this.schedule.contactPoint(of(key)).toString();
	}

	/** Whose work an appeal is, as {@code team/role}. */
	public String appealPanel(String key) {
		return ReviewSchedule.APPEALS.toString();
	}

	/** The last second of the day by which the open step is to be done. */
	public Date due(String key) {
		return PartnershipClock.endOf(of(key).stepDue());
	}

	/** When the reminder of the open step goes out. */
	public Date reminder(String key) {
		return this.schedule.reminder(of(key).stepDue());
	}

	/** The first second at which the open step is late. */
	public Date late(String key) {
		return PartnershipClock.after(of(key).stepDue());
	}

	/** Reminds of the open step. */
	public void remind(String key) {
		CaseReview review = of(key);
		remind(review, ReviewStep.in(review.stage()), review.stepDue(), contactPoint(key));
	}

	/** Opens an overdue review of the open step. */
	public void reviewLateWork(String key) {
		this.overdue.fellLate(of(key));
	}

	/** Counts the reports: whether there are fewer than the threshold asks for. */
	public boolean decideThreshold(String key) {
		CaseReview review = of(key);
		Threshold decided = this.threshold.decide(review);
		this.reviews.save(review.decide(decided, this.schedule.decideDue()));
		return !decided.met();
	}

	/** Asks every relevant body; gives the keys of the requests. */
	public List<String> askBodies(String key) {
		return this.bodies.askToShare(this.reviews.save(of(key).ask(this.schedule.panelDue())));
	}

	/**
	 * Asks bodies that were not asked yet to act on recommendations; gives the keys of
	 * the requests.
	 */
	public List<String> askForAction(String key) {
		CaseReview review = of(key);
		List<String> asked = review.askEach((one) -> this.contributions.ask(review, one));
		this.reviews.save(review);
		return asked;
	}

	/** The first second after the time to appeal. */
	public Date appealPeriodOver(String key) {
		return PartnershipClock.after(of(key).appealWindow().until());
	}

	/** The time to appeal is over. */
	public void close(String key) {
		this.reviews.save(of(key).appealPeriodOver());
	}

	/** The last second of the day by which the appeal is to be decided. */
	public Date appealDue(String key) {
		return PartnershipClock.endOf(appeal(key).due());
	}

	/** When the reminder of the appeal goes out. */
	public Date appealReminder(String key) {
		return this.schedule.reminder(appeal(key).due());
	}

	/** The first second at which the appeal is late. */
	public Date appealLate(String key) {
		return PartnershipClock.after(appeal(key).due());
	}

	/** Reminds of the appeal. */
	public void remindOfAppeal(String key) {
		remind(of(key), ReviewStep.DECIDE_APPEAL, appeal(key).due(), appealPanel(key));
	}

	/** Opens an overdue review of the appeal. */
	public void reviewLateAppeal(String key) {
		this.overdue.appealFellLate(of(key));
	}

	/** Lets all bodies off that still owe something. */
	public void releaseBodies(String key) {
		this.contributions.releaseAll(key);
		this.bodies.release(key);
	}

	private void remind(CaseReview review, ReviewStep step, LocalDate due, String whose) {
		this.reviews.save(review.say(new ReviewReminderDue(review.key(), step.task(), due, whose)));
	}

	private CaseReview of(String key) {
		return this.reviews.withKey(key);
	}

	private ReviewAppeal appeal(String key) {
		return of(key).appeal().orElseThrow();
	}

}
