package org.partnershipactions.overdue;

import java.util.Date;
import java.util.Map;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.workflow.Decisions;

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

	private final OverdueQueues queues;

	private final OverdueDates dates;

	private final LateWorks works;

	private final Decisions decisions;

	OverdueTasks(Reviews reviews, OverdueQueues queues, OverdueDates dates, LateWorks works, Decisions decisions) {
		this.reviews = reviews;
		this.queues = queues;
		this.dates = dates;
		this.works = works;
		this.decisions = decisions;
	}

	public void findLevel(String key) {
		this.reviews.save(review(key).found(of(review(key).breach())));
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

	static final String TABLE = "EscalationLevel";

	Level of(Breach breach) {
		return Level
			.ofCode(this.decisions.decide(TABLE, Map.of("workingDaysLate", this.dates.workingDaysLate(breach.due()),
					"timesMoved", breach.timesMoved(), "highRisk", breach.highRisk(), "levelBefore", before(breach))));
	}

	/** Only a review that was decided counts: one that ended by itself was answered. */
	private String before(Breach breach) {
		return this.reviews.decidedOn(breach.process(), breach.task(), breach.subjectKey())
			.stream()
			.findFirst()
			.map((review) -> review.level().code())
			.orElse("none");
	}

}
