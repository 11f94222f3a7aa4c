package org.partnershipactions.reports;

import java.time.LocalDate;

import org.partnershipactions.calendar.Quarter;

/**
 * Completed or on schedule at the end of one day of several.
 *
 * @param day the day
 * @param measure the measure of the whole plan
 * @param change in percentage points against the day before in the table; null for the
 * first
 */
public record Trend(LocalDate day, OnSchedule measure, Integer change) {

	/** Whether a quarter ended on the day. */
	public boolean endsQuarter() {
		return Quarter.of(this.day).lastDay().equals(this.day);
	}

	/** The quarter that ended on the day, such as {@code Q2 2026-27}. */
	public String quarter() {
		return Quarter.of(this.day).words();
	}

}
