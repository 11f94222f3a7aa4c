package org.partnershipactions.journey;

import java.time.LocalDateTime;

import com.microsoft.playwright.Page;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.plan.ActionReading;
import org.partnershipactions.security.Actor;
import org.partnershipactions.testing.Chrome;
import org.partnershipactions.workflow.Processes;
import org.partnershipactions.workflow.Timers;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

/** The application under way: its address, its clock and what no page tells. */
class RunningApplication {

	@Autowired
	private Environment settings;

	@Autowired
	private PartnershipClock clock;

	@Autowired
	private Timers timers;

	@Autowired
	private Processes processes;

	@Autowired
	private ActionReading actions;

	@Autowired
	private JdbcTemplate sql;

	Visitor visitor(Chrome chrome, Page page) {
		return new Visitor(chrome, page, "http://localhost:" + this.settings.getProperty("local.server.port"));
	}

	void moveClockTo(String moment) {
		this.clock.moveTo(LocalDateTime.parse(moment).atZone(PartnershipClock.LONDON).toInstant());
	}

	int runTimers() {
		return this.timers.runDue();
	}

	String keyOf(PlanYear year, String ref) {
		return Actor.as("manager", () -> this.actions.key("sevenoaks", year, ref));
	}

	boolean isRunning(String process, String key) {
		return this.processes.running(process, key);
	}

	int openItemsOf(String ref) {
		return this.sql.queryForObject("select count(*) from work_item where state = 'OPEN' and subject_ref = ?",
				Integer.class, ref);
	}

}
