package org.partnershipactions.reports.jobs;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A file of reports as pages and programs see it.
 *
 * @param key id of the job
 * @param plan year of the plan, such as {@code 2026-27}
 * @param askedAt when it was asked for
 * @param percent how much of it is done, in whole per cent
 * @param bytes size of the file, or null before it is ready
 * @param finishedAt when it came to its end, or null
 * @param keptUntil last day on which it can be fetched, or null
 */
public record JobView(String key, String plan, Instant askedAt, JobState state, int percent, Long bytes,
		Instant finishedAt, LocalDate keptUntil) {

	/** Whether it can be fetched. */
	public boolean ready() {
		return this.state == JobState.DONE;
	}

	/** Name of its file. */
	public String file() {
		return "reports-" + this.plan + ".zip";
	}

}
