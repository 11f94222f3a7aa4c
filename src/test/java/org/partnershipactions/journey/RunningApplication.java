package org.partnershipactions.journey;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.microsoft.playwright.Page;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.partners.PriorityOwners;
import org.partnershipactions.plan.document.PlanFile;
import org.partnershipactions.plan.reading.ActionReading;
import org.partnershipactions.plan.table.PlanAdoption;
import org.partnershipactions.plan.table.PlanBeginning;
import org.partnershipactions.plan.table.PlanImport;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.OnBehalf;
import org.partnershipactions.testing.Chrome;
import org.partnershipactions.workflow.DueTimers;
import org.partnershipactions.workflow.Processes;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

/** The application under way: its address, its clock and what no page tells. */
@TestComponent
class RunningApplication {

	private static final PlanYear SMALL_PLAN = new PlanYear(2018);

	@Autowired
	private Environment settings;

	@Autowired
	private PlanImport imports;

	@Autowired
	private PlanAdoption adoption;

	@Autowired
	private PlanBeginning beginning;

	@Autowired
	private PriorityOwners owners;

	@Autowired
	private PartnershipClock clock;

	@Autowired
	private DueTimers timers;

	@Autowired
	private Processes processes;

	@Autowired
	private ActionReading actions;

	@Autowired
	private JdbcTemplate sql;

	Visitor visitor(Chrome chrome, Page page) {
		return new Visitor(chrome, page, address());
	}

	/** Where it answers, without a slash at its end. */
	String address() {
		return "http://localhost:" + this.settings.getProperty("local.server.port");
	}

	/**
	 * Puts the clock into April 2018 and sees to a small plan of that year, adopted: the
	 * actions 3.90 to 3.99 of Moat with two partners.
	 */
	void adoptASmallPlan() {
		moveClockTo("2018-04-03T09:00");
		if (openItemsOf("3.99") == 0) {
			Actor.as("manager", () -> this.imports.importPlan(SMALL_PLAN, table()));
			this.owners.carryOver("sevenoaks", new PlanYear(2016), SMALL_PLAN);
			Actor.as("manager", () -> this.adoption.adopt(SMALL_PLAN));
		}
	}

	/** Address of the open task in which the delivery of an action is planned. */
	String taskOf(String ref) {
		return "/work/" + this.sql.queryForObject("select max(id) from work_item where subject_ref = ?"
				+ " and task = 'Task_PlanDelivery' and state = 'OPEN'", Long.class, ref);
	}

	private static PlanFile table() {
		String rows = IntStream.rangeClosed(90, 99)
			.mapToObj((number) -> "3.%d,Walk the estate %d,Moat,CSU;WKHA,March 2019,Existing Budgets".formatted(number,
					number))
			.collect(Collectors.joining("\n"));
		return PlanFile.of("plan.csv",
				("ref,title,lead_agencies,other_partners,by_when,funding\n" + rows).getBytes(StandardCharsets.UTF_8));
	}

	void moveClockTo(String moment) {
		this.clock.moveTo(LocalDateTime.parse(moment).atZone(PartnershipClock.LONDON).toInstant());
	}

	int runTimers() {
		return this.timers.runDue();
	}

	/** Begins the plans whose first day has come, as each morning does. */
	int beginPlans() {
		return OnBehalf.ofSystem(this.beginning::beginDue);
	}

	String keyOf(PlanYear year, String ref) {
		return Actor.as("manager", () -> this.actions.key("sevenoaks", year, ref));
	}

	boolean isRunning(String process, String key) {
		return this.processes.running(process, key);
	}

	/** As after their time: browsers still bring the cookies. */
	void endSessions() {
		this.sql.update("delete from SPRING_SESSION_ATTRIBUTES");
		this.sql.update("delete from SPRING_SESSION");
	}

	int openItemsOf(String ref) {
		return this.sql.queryForObject("select count(*) from work_item where state = 'OPEN' and subject_ref = ?",
				Integer.class, ref);
	}

	/** Open items of one step, by the reference that lists show. */
	int openItems(String task, String ref) {
		return this.sql.queryForObject(
				"select count(*) from work_item where state = 'OPEN' and task = ? and subject_ref = ?", Integer.class,
				task, ref);
	}

	/** A minute passes, as it does for people who type. */
	void moveClockOn() {
		this.clock.moveTo(this.clock.instant().plus(Duration.ofMinutes(1)));
	}

	/** Reference of the report that came in last. */
	String lastReport() {
		return this.sql.queryForObject("select ref from asb_report order by received_at desc, ref desc limit 1",
				String.class);
	}

	/** Reference of the case that a report belongs to. */
	String caseOf(String report) {
		return this.sql.queryForObject(
				"select c.case_ref from asb_case c join case_report r on r.case_id = c.id" + " where r.report_ref = ?",
				String.class, report);
	}

}
