package org.partnershipactions.reviews;

import java.util.Date;
import java.util.List;
import java.util.function.BiFunction;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.measures.readings.ReadingAsking;
import org.partnershipactions.reviews.returns.ReturnAsking;
import org.partnershipactions.reviews.taskgroup.GroupReviews;
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

	private final QuarterDates dates;

	private final LateQuarters late;

	private final ReturnAsking returns;

	private final ReadingAsking readings;

	private final GroupReviews reviews;

	QuarterTasks(MonitoredQuarters quarters, QuarterDates dates, LateQuarters late, ReturnAsking returns,
			ReadingAsking readings, GroupReviews reviews) {
		this.quarters = quarters;
		this.dates = dates;
		this.late = late;
		this.returns = returns;
		this.readings = readings;
		this.reviews = reviews;
	}

	/** Asks for the progress of every live action; gives the keys of the returns. */
	public List<String> askForReturns(String key) {
		return returns(of(key));
	}

	/** Asks for every reading that agencies give; gives the keys of the requests. */
	public List<String> askForReadings(String key) {
		return readings(of(key));
	}

	/** Opens the review of each task group; gives their keys. */
	public List<String> openReviews(String key) {
		return reviews(this.quarters.save(of(key).collected()));
	}

	/** Every task group has held its review: now the manager compiles. */
	public void handToManager(String key) {
		this.quarters.save(of(key).reviewed(this.dates.compileDue()));
	}

	/** Who compiles it, as {@code team/role}. */
	public String compiler(String key) {
		return QuarterTeams.COMPILER.toString();
	}

	/** Who signs it, as {@code team/role}. */
	public String signer(String key) {
		return QuarterTeams.SIGNER.toString();
	}

	/** The last second of the day by which the open step is due. */
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
		this.late.remind(of(key));
	}

	/** Opens an overdue review of the open step. */
	public void reviewLateWork(String key) {
		this.late.review(of(key));
	}

	private MonitoredQuarter of(String key) {
		return this.quarters.withKey(key);
	}

	List<String> returns(MonitoredQuarter quarter) {
		return asked(quarter, this.returns::ask);
	}

	List<String> readings(MonitoredQuarter quarter) {
		return asked(quarter, this.readings::ask);
	}

	List<String> reviews(MonitoredQuarter quarter) {
		return asked(quarter, this.reviews::openFor);
	}

	private static List<String> asked(MonitoredQuarter quarter, BiFunction<String, Quarter, List<String>> ask) {
		return OnBehalf.ofSystem(() -> ask.apply(quarter.partnership(), quarter.quarter()));
	}

}
