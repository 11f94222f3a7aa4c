package org.partnershipactions.overdue;

import java.util.Date;
import java.util.Map;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.workflow.DecisionTables;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the process asks of a review. Public because expressions must reach it; nobody
 * else may.
 */
@Component
@Transactional
public class OverdueTasks {

	private final OverdueReviews reviews;

	private final OverdueSchedule schedule;

	private final LateWorkOwners owners;

	private final DecisionTables decisions;

	OverdueTasks(OverdueReviews reviews, OverdueSchedule schedule, LateWorkOwners owners, DecisionTables decisions) {
		this.reviews = reviews;
		this.schedule = schedule;
		this.owners = owners;
		this.decisions = decisions;
	}

	public void findLevel(String key) {
		this.reviews.save(review(key).found(of(review(key).lateStep())));
	}

	public String explainer(String key) {
		return this.schedule.explainer(review(key)).toString();
	}

	public Date explanationDue(String key) {
		return PartnershipClock.endOf(review(key).explanationDue());
	}

	public Date explanationLate(String key) {
		return PartnershipClock.after(review(key).explanationDue());
	}

	public void noteSilence(String key) {
		this.reviews.save(review(key).noteSilence(this.schedule.reviewDue()));
	}

	public String reviewer(String key) {
		return this.schedule.reviewer(review(key)).toString();
	}

	public Date reviewDue(String key) {
		return PartnershipClock.endOf(review(key).reviewDue());
	}

	public void raiseLevel(String key) {
		this.reviews.save(review(key).raise(this.schedule.reviewDue()));
	}

	public void applyDecision(String key) {
		this.owners.apply(review(key).lateStep().step(), review(key).decision());
	}

	private OverdueReview review(String key) {
		return this.reviews.withKey(key);
	}

	static final String TABLE = "EscalationLevel";

	OverdueLevel of(LateStep lateStep) {
		return OverdueLevel.ofCode(this.decisions.decide(TABLE,
				Map.of("workingDaysLate", this.schedule.workingDaysLate(lateStep.due()), "timesMoved",
						lateStep.timesMoved(), "highRisk", lateStep.highRisk(), "levelBefore", before(lateStep))));
	}

	/** Only a review that was decided counts: one that ended by itself was answered. */
	private String before(LateStep lateStep) {
		return this.reviews.decidedOn(lateStep.process(), lateStep.task(), lateStep.subjectKey())
			.stream()
			.findFirst()
			.map((review) -> review.level().code())
			.orElse("none");
	}

}
