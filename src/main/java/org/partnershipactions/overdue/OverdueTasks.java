package org.partnershipactions.overdue;

import java.util.Date;

import org.partnershipactions.calendar.PartnershipClock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the process asks of a review. Public because expressions must reach it; nobody
 * else may.
 */
@Component
@Transactional
public class OverdueTasks {

	private final Reviews reviews;

	private final EscalationLevels levels;

	private final OverdueQueues queues;

	private final OverdueDates dates;

	private final LateWorks works;

	OverdueTasks(Reviews reviews, EscalationLevels levels, OverdueQueues queues, OverdueDates dates, LateWorks works) {
		this.reviews = reviews;
		this.levels = levels;
		this.queues = queues;
		this.dates = dates;
		this.works = works;
	}

	public void findLevel(String key) {
		this.reviews.save(review(key).found(this.levels.of(review(key).breach())));
	}

	public String explainer(String key) {
		return this.queues.explainer(review(key)).toString();
	}

	public Date explanationDue(String key) {
		return PartnershipClock.endOf(review(key).explanationDue());
	}

	public Date explanationLate(String key) {
		return PartnershipClock.after(review(key).explanationDue());
	}

	public void noteSilence(String key) {
		this.reviews.save(review(key).noteSilence(this.dates.reviewDue()));
	}

	public String reviewer(String key) {
		return this.queues.reviewer(review(key)).toString();
	}

	public Date reviewDue(String key) {
		return PartnershipClock.endOf(review(key).reviewDue());
	}

	public void raiseLevel(String key) {
		this.reviews.save(review(key).raise(this.dates.reviewDue()));
	}

	public void applyDecision(String key) {
		this.works.apply(review(key).breach().step(), review(key).verdict());
	}

	private OverdueReview review(String key) {
		return this.reviews.withKey(key);
	}

}
