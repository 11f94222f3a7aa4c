package org.partnershipactions.reviews.quarter;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.contracts.AdoptedPlan;
import org.partnershipactions.partners.PriorityOwners;
import org.partnershipactions.plan.document.PlanFile;
import org.partnershipactions.plan.reading.ActionReading;
import org.partnershipactions.plan.table.PlanAdoption;
import org.partnershipactions.plan.table.PlanImport;
import org.partnershipactions.security.Actor;
import org.partnershipactions.workflow.DueTimers;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.worklist.WorkItemCompletion;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** A small adopted plan of 2026-27 on the real engine, and the work of its quarters. */
@TestComponent
class QuarterScene {

	static final PlanYear YEAR = new PlanYear(2026);

	static final Quarter FIRST = new Quarter(YEAR, 1);

	private static final String TABLE = """
			ref,title,lead_agencies,other_partners,by_when,funding
			3.90,Walk the estate,Moat,CSU,March 2027,Existing Budgets
			3.91,Light the park,CSU,Moat,March 2027,Existing Budgets
			3.92,Mend the fence,CSU,Moat,March 2027,Existing Budgets
			4.90,Train the schools,CSU,Moat,March 2027,Existing Budgets
			4.91,Visit the shops,CSU,Moat,March 2027,Existing Budgets
			""";

	@Autowired
	private PlanImport imports;

	@Autowired
	private PlanAdoption adoption;

	@Autowired
	private PriorityOwners owners;

	@Autowired
	private AdoptedPlan plan;

	@Autowired
	private ActionReading actions;

	@Autowired
	private WorkItemCompletion completion;

	@Autowired
	private DueTimers timers;

	@Autowired
	private PartnershipClock clock;

	@Autowired
	private JdbcTemplate sql;

	/** Imports and adopts the plan on 1 June 2026. */
	void adopt() {
		this.clock.moveTo(LocalDate.of(2026, 6, 1).atTime(9, 0).atZone(PartnershipClock.LONDON).toInstant());
		Actor.as("manager",
				() -> this.imports.importPlan(YEAR, PlanFile.of("plan.csv", TABLE.getBytes(StandardCharsets.UTF_8))));
		this.owners.carryOver("sevenoaks", new PlanYear(2016), YEAR);
		Actor.as("manager", () -> this.adoption.adopt(YEAR));
		this.plan.chooseMeasures(YEAR);
	}

	/** Moves the clock to the morning of a day and runs what is due. */
	void itIs(LocalDate day) {
		this.clock.moveTo(day.atTime(9, 0).atZone(PartnershipClock.LONDON).toInstant());
		this.timers.runDue();
	}

	/** Holds and confirms every task group's open review. */
	void review() {
		doAll("Task_HoldReview", Map.of("outcome", "HELD", "heldOn", this.clock.today().toString()));
		doAll("Task_ConfirmMinutes", Map.of("decision", "CONFIRM"));
	}

	/** Number of the last item of a step that is about this reference, open or not. */
	long item(String task, String ref) {
		return this.sql.queryForObject("select max(id) from work_item where task = ? and subject_ref = ?", Long.class,
				task, ref);
	}

	/** Team and due day of each open item of a step, by reference. */
	List<String> open(String task) {
		return this.sql.query(
				"select subject_ref, team, due_on from work_item where state = 'OPEN' and task = ? order by subject_ref",
				(row, number) -> row.getString(1) + " " + row.getString(2) + " " + row.getDate(3), task);
	}

	/** Does every open item of a step as somebody whose work it is. */
	void doAll(String task, Map<String, Object> answers) {
		this.sql
			.queryForList("select id, team, role from work_item where state = 'OPEN' and task = ? order by id", task)
			.forEach((item) -> Actor.as(account(item),
					() -> this.completion.complete(((Number) item.get("id")).longValue(), answers)));
	}

	/** Does the item of one reference as an account. */
	void does(String account, String task, String ref, Map<String, Object> answers) {
		Actor.as(account, () -> this.completion.complete(item(task, ref), answers));
	}

	/** Takes an action to its delivery, with a milestone. */
	void deliver(String ref) {
		String lead = ref.equals("3.90") ? "moat" : "csu";
		does(lead + ".member", "Task_PlanDelivery", ref,
				Map.of("approach", "In three steps.", "outputUnit", "visits", "outputTarget", 4, "milestones",
						List.of(Map.of("title", "All asked", "date", "2026-09-30"),
								Map.of("title", "All done", "date", "2027-02-26"))));
		doAll("Task_ApproveDeliveryPlan", Map.of("decision", "APPROVE"));
	}

	String action(String ref) {
		return Actor.as("manager", () -> this.actions.key("sevenoaks", YEAR, ref));
	}

	/** Key of the return of an action. */
	String key(String ref) {
		return this.sql.queryForObject(
				"select id from progress_return where action_ref = ? and quarter_code = '2026-27-Q1'", String.class,
				ref);
	}

	String state() {
		return this.sql.queryForObject("select max(state) from monitored_quarter where quarter_code = '2026-27-Q1'",
				String.class);
	}

	/** The state and agency of a return, such as "GIVEN csu". */
	String stateOf(String ref) {
		return this.sql.queryForObject(
				"select concat(state, ' ', lead_agency) from progress_return where action_ref = ? and quarter_code = '2026-27-Q1'",
				String.class, ref);
	}

	int count(String query) {
		return this.sql.queryForObject(query, Integer.class);
	}

	private static String account(Map<String, Object> item) {
		Queue queue = new Queue(item.get("team").toString(), item.get("role").toString());
		if (queue.agency() != null) {
			return queue.agency() + "." + queue.role();
		}
		return (queue.group() != null) ? queue.group() + ".lead" : queue.role();
	}

}
