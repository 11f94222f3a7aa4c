package org.partnershipactions.cases.tally;

import java.util.List;

import javax.sql.DataSource;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Draws the rows of each day that was counted in together, and counts it anew from what
 * is counted. Both are written in one transaction, so it should never find a difference;
 * rows that were changed by hand are why it looks.
 */
@Component
class TallyCheck {

	private static final Logger log = LoggerFactory.getLogger(TallyCheck.class);

	private final JdbcClient sql;

	private final TallyRepair repair;

	TallyCheck(DataSource database, TallyRepair repair) {
		this.sql = JdbcClient.create(database);
		this.repair = repair;
	}

	@Scheduled(cron = "${partnership.cases.tally:0 45 2 * * *}", zone = "Europe/London")
	void checkNightly() {
		check();
	}

	/** Draws together what can be, and says how many days counted wrongly. */
	int check() {
		List<TalliedDay> days = days();
		int wrong = (int) days.stream().filter(this::mended).count();
		if (wrong > 0) {
			log.error("{} of {} days of cases, surveys and reports were counted wrongly and are counted anew", wrong,
					days.size());
		}
		return wrong;
	}

	private boolean mended(TalliedDay day) {
		try {
			return this.repair.drawTogether(day);
		}
		catch (ConcurrencyFailureException ex) {
			log.debug("{} of {} are left for another night", day.figure(), day.countedOn(), ex);
			return false;
		}
	}

	private List<TalliedDay> days() {
		return this.sql
			.sql("select distinct partnership, figure, counted_on from case_tally"
					+ " group by partnership, figure, counted_on, kind having count(*) > 1")
			.query(TalliedDay.class)
			.list();
	}

}
