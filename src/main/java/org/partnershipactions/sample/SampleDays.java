package org.partnershipactions.sample;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.Executor;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.calendar.WorkingDays;
import org.partnershipactions.reviews.quarter.QuarterStarting;
import org.partnershipactions.security.Actor;
import org.partnershipactions.workflow.DueTimers;

import org.springframework.stereotype.Component;

/**
 * The course of a day of the sample: what came in overnight, the timers of the morning,
 * work, and what comes in until midnight. Nothing lies after the real moment of now.
 */
@Component
class SampleDays {

	private static final LocalTime MORNING = LocalTime.of(9, 30);

	private final SampleCalls calls;

	private final DueTimers timers;

	private final WorkingDays working;

	private final SampleProgress progress;

	private final QuarterStarting quarters;

	SampleDays(SampleCalls calls, DueTimers timers, WorkingDays working, SampleProgress progress,
			QuarterStarting quarters) {
		this.calls = calls;
		this.timers = timers;
		this.working = working;
		this.progress = progress;
		this.quarters = quarters;
	}

	boolean isWorked(LocalDate day) {
		return this.working.isWorkingDay(day);
	}

	/**
	 * The plan moves on Mondays, Wednesdays and Fridays, and on every working day of the
	 * last fortnight.
	 */
	boolean isOfThePlan(LocalDate day, Instant now) {
		boolean middle = day.getDayOfWeek() == DayOfWeek.TUESDAY || day.getDayOfWeek() == DayOfWeek.THURSDAY;
		return !middle || day.isAfter(PartnershipClock.dayOf(now).minusDays(14));
	}

	/**
	 * What comes in until work begins, the quarter that is over, and the timers of a
	 * working day.
	 */
	void begin(LocalDate day, Instant now, Executor hands) {
		Instant midnight = day.atStartOfDay(PartnershipClock.LONDON).toInstant();
		this.calls.between(day, midnight, morning(day, now));
		this.progress.clock().moveTo(morning(day, now));
		if (day.equals(Quarter.of(day).firstDay())) {
			SampleRequest.as(Actor.SYSTEM, this.quarters::startDue);
		}
		if (isWorked(day)) {
			this.timers.runDue(hands);
		}
	}

	/** What comes in once work has begun. */
	void goOn(LocalDate day, Instant now) {
		Instant midnight = day.plusDays(1).atStartOfDay(PartnershipClock.LONDON).toInstant();
		this.calls.between(day, morning(day, now), earlier(midnight, now));
	}

	/** The day has been lived. */
	void end(LocalDate day) {
		this.progress.reach(day);
	}

	private static Instant morning(LocalDate day, Instant now) {
		return earlier(MORNING.atDate(day).atZone(PartnershipClock.LONDON).toInstant(), now);
	}

	private static Instant earlier(Instant one, Instant other) {
		return one.isBefore(other) ? one : other;
	}

}
