package org.partnershipactions.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.plan.reading.PlanStanding;

/**
 * Completed or on schedule at the end of one day of several.
 *
 * @param day the day
 * @param measure the measure of the whole plan
 * @param change in percentage points against the day before in the table; null for the
 * first
 */
public record Trend(LocalDate day, OnSchedule measure, Integer change) {

	/**
	 * The trend through some days, of those on which there was a live action or a draft.
	 * @param days how what is looked at stood, oldest first
	 * @param target target of a day in per cent
	 */
	static List<Trend> through(List<PlanStanding> days, ToIntFunction<LocalDate> target) {
		List<Trend> trend = new ArrayList<>();
		for (PlanStanding standing : days) {
			if (!standing.actions().isEmpty()) {
				OnSchedule measure = OnSchedule.of(standing, target.applyAsInt(standing.day()));
				trend.add(new Trend(standing.day(), measure,
						trend.isEmpty() ? null : measure.percent() - trend.get(trend.size() - 1).measure().percent()));
			}
		}
		return trend;
	}

	/** Whether a quarter ended on the day. */
	public boolean endsQuarter() {
		return Quarter.of(this.day).lastDay().equals(this.day);
	}

	/** The quarter that ended on the day, such as {@code Q2 2026-27}. */
	public String quarter() {
		return Quarter.of(this.day).words();
	}

}
