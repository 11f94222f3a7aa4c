package org.partnershipactions.sample;

import java.time.LocalDate;
import java.util.Optional;

import org.partnershipactions.calendar.PartnershipClock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How far the sample year has been lived, so that a restart goes on where the last start
 * stopped.
 */
@Component
class SampleProgress {

	private final JdbcClient database;

	private final PartnershipClock clock;

	SampleProgress(JdbcClient database, PartnershipClock clock) {
		this.database = database;
		this.clock = clock;
	}

	PartnershipClock clock() {
		return this.clock;
	}

	boolean finished() {
		return this.database.sql("select count(*) from sample_progress where finished = true")
			.query(Integer.class)
			.single() > 0;
	}

	/** The last day that was lived, or none where the sample has not begun. */
	Optional<LocalDate> reached() {
		return this.database.sql("select reached_on from sample_progress").query(LocalDate.class).optional();
	}

	void reach(LocalDate day) {
		int known = this.database.sql("update sample_progress set reached_on = ?").param(day).update();
		if (known == 0) {
			this.database.sql("insert into sample_progress (reached_on, finished) values (?, false)")
				.param(day)
				.update();
		}
	}

	void finish() {
		this.database.sql("update sample_progress set finished = true").update();
	}

}
