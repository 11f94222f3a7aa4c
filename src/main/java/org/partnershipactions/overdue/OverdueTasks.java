package org.partnershipactions.overdue;

import java.util.Date;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.overdue.LevelFinding.LevelFacts;
import org.partnershipactions.rules.RuleDecision;
import org.partnershipactions.rules.RuleDecisions;

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

	private final RuleDecisions decisions;

	private final OverdueProcess process;

	OverdueTasks(OverdueReviews reviews, OverdueSchedule schedule, LateWorkOwners owners, RuleDecisions decisions,
			OverdueProcess process) {
		this.reviews = reviews;
		this.schedule = schedule;
		this.owners = owners;
		this.decisions = decisions;
		this.process = process;
	}

	public void findLevel(String key) {
		OverdueReview review = review(key);
		this.reviews.save(review.found(find(review.lateStep())));
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

	public Date explanationReminder(String key) {
		return this.schedule.reminder(review(key).explanationDue());
	}

	public void remindOfExplanation(String key) {
		this.reviews.save(review(key).remind(OverdueStep.EXPLAIN.task(), this.schedule.explainer(review(key))));
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

	public Date reviewReminder(String key) {
		return this.schedule.reminder(review(key).reviewDue());
	}

	public void remindOfReview(String key) {
		this.reviews.save(review(key).remind(OverdueStep.REVIEW.task(), this.schedule.reviewer(review(key))));
	}

	/** When the level is asked again: the morning of the next working day. */
	public Date levelAsked(String key) {
		return this.schedule.nextMorning();
	}

	/**
	 * Late work that nobody decides on climbs by itself: to the level that the table
	 * gives it by now, or one higher where the review is past its own day. At the board's
	 * it stays, and is not asked about any more.
	 */
	public void askLevelAgain(String key) {
		OverdueReview review = review(key);
		LevelFinding found = find(review.lateStep());
		OverdueLevel byTime = review.pastItsDay(this.schedule.today()) ? review.level().above() : review.level();
		boolean byTable = found.level().compareTo(byTime) > 0;
		OverdueLevel level = byTable ? found.level() : byTime;
		if (level.compareTo(review.level()) > 0) {
			OverdueReview climbed = review.climb(level, this.schedule.reviewDue());
			this.reviews.save(byTable ? climbed.found(found) : climbed);
			this.process.climbed(key);
		}
		else if (level != OverdueLevel.BOARD) {
			this.process.askedAgainAt(key, this.schedule.nextMorning().toInstant());
		}
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

	private LevelFinding find(LateStep lateStep) {
		LevelFacts facts = new LevelFacts(this.schedule.today(), this.schedule.workingDaysLate(lateStep.due()),
				before(lateStep));
		RuleDecision decision = this.decisions.decide(LevelFinding.TABLE, lateStep.partnership(), facts.of(lateStep));
		return new LevelFinding(facts, OverdueLevel.ofCode(decision.answer()), decision.table());
	}

	/** Only a review that was decided counts: one that ended by itself was answered. */
	private String before(LateStep lateStep) {
		return this.reviews.decidedOn(lateStep.process(), lateStep.task(), lateStep.subjectKey())
			.stream()
			.findFirst()
			.map((review) -> review.level().code())
			.orElse(LevelFinding.NONE);
	}

}
