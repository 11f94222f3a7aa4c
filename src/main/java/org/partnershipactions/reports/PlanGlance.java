package org.partnershipactions.reports;

import java.util.List;

import org.partnershipactions.reports.PlanReport.Headline;

/**
 * A plan, or of it what the reader wants to see, at a glance.
 *
 * @param year the plan's year, such as {@code 2026-27}
 * @param headlines the headline measure of all that is shown, then of each group with a
 * target of its own
 * @param trend the same at the end of the months before and today, oldest first
 * @param dueSoon how many actions have a step that falls due within
 * {@link PlanReport#DAYS_AHEAD} days
 */
public record PlanGlance(String year, List<Headline> headlines, List<Trend> trend, int dueSoon) {

	private static final int SHOWN = 6;

	/** As much of the trend as a screen has room for, oldest first. */
	public List<Trend> lately() {
		return this.trend.subList(Math.max(0, this.trend.size() - SHOWN), this.trend.size());
	}

}
