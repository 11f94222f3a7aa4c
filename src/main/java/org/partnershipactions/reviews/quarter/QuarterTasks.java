package org.partnershipactions.reviews.quarter;

import java.util.Date;
import java.util.List;
import java.util.function.BiFunction;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.measures.readings.ReadingAsking;
import org.partnershipactions.reviews.quarter.QuarterEvent.QuarterReminderDue;
import org.partnershipactions.reviews.returns.ReturnAsking;
import org.partnershipactions.reviews.taskgroup.ReviewCalling;
import org.partnershipactions.security.OnBehalf;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the process asks of a quarter. Public because expressions must reach it; nobody
 * else may.
 */
@Component
@Transactional
public class QuarterTasks {

	private final MonitoredQuarters quarters;

	private final QuarterSchedule schedule;

	private final QuarterOverdue overdue;

	private final ReturnAsking returns;

	private final ReadingAsking readings;

	private final ReviewCalling reviews;

	QuarterTasks(MonitoredQuarters quarters, QuarterSchedule schedule, QuarterOverdue overdue, ReturnAsking returns,
			ReadingAsking readings, ReviewCalling reviews) {
		this.quarters = quarters;
		this.schedule = schedule;
		this.overdue = overdue;
		this.returns = returns;
		this.readings = readings;
		this.reviews = reviews;
	}

	/** Asks for the progress of every live action; gives the keys of the returns. */
	public List<String> askForReturns(String key) {
		return asked(of(key), this.returns::ask);
	}

	/** Asks for every reading that agencies give; gives the keys of the requests. */
	public List<String> askForReadings(String key) {
		return asked(of(key), this.readings::ask);
	}

	/** Opens the review of each task group; gives their keys. */
	public List<String> openReviews(String key) {
		return asked(this.quarters.save(of(key).collected()), this.reviews::callFor);
	}

	/** Every task group has held its review: now the manager compiles. */
	public void handToManager(String key) {
		this.quarters.save(of(key).reviewed(this.schedule.compileDue()));
	}

	/** Who compiles it, as {@code team/role}. */
	public String compiler(String key) {
		return this.schedule.owner(QuarterStep.COMPILE).toString();
	}

	/** Who signs it, as {@code team/role}. */
	public String signer(String key) {
		return this.schedule.owner(QuarterStep.SIGN_OFF).toString();
	}

	/** The last second of the day by which the open step is due. */
	public Date due(String key) {
		return PartnershipClock.endOf(of(key).stepDue());
	}

	/** When the reminder of the open step goes out. */
	public Date reminder(String key) {
		return this.schedule.reminder(of(key).stepDue());
	}

	/** The first second at which the open step is late. */
	public Date late(String key) {
		return PartnershipClock.after(of(key).lateAfter());
	}

	/** Reminds of the open step. */
	public void remind(String key) {
		MonitoredQuarter quarter = of(key);
		this.quarters
			.save(quarter.say(new QuarterReminderDue(key, QuarterStep.in(quarter.state()).task(), quarter.stepDue())));
	}

	/** Opens an overdue review of the open step. */
	public void reviewLateWork(String key) {
		this.overdue.fellLate(of(key));
	}

	private MonitoredQuarter of(String key) {
		return this.quarters.withKey(key);
	}

	private static List<String> asked(MonitoredQuarter quarter, BiFunction<String, Quarter, List<String>> ask) {
		return OnBehalf.ofSystem(() -> ask.apply(quarter.partnership(), quarter.quarter()));
	}

}
