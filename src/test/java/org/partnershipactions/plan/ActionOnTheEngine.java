package org.partnershipactions.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.contracts.AdoptedPlan;
import org.partnershipactions.plan.reading.ActionReading;
import org.partnershipactions.plan.reading.ActionView;
import org.partnershipactions.security.Actor;
import org.partnershipactions.workflow.DueTimers;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.worklist.WorkItemCompletion;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Takes the adopted sample plan's actions through their real process, as the people whose
 * work it is.
 */
@TestComponent
class ActionOnTheEngine {

	static final PlanYear YEAR = new PlanYear(2026);

	private final AdoptedPlan plan;

	private final ActionReading reading;

	private final WorkItemCompletion completion;

	private final DueTimers timers;

	private final JdbcTemplate sql;

	private final PartnershipClock clock;

	ActionOnTheEngine(AdoptedPlan plan, ActionReading reading, WorkItemCompletion completion, DueTimers timers,
			JdbcTemplate sql, PartnershipClock clock) {
		this.plan = plan;
		this.reading = reading;
		this.completion = completion;
		this.timers = timers;
		this.sql = sql;
		this.clock = clock;
	}

	String key(String ref) {
		this.plan.adopt();
		return Actor.as("manager", () -> this.reading.key("sevenoaks", YEAR, ref));
	}

	ActionView view(String ref) {
		return Actor.as("manager", () -> this.reading.view(key(ref)));
	}

	/** Takes an action that was just adopted to its delivery. */
	void deliver(String ref) {
		deliver(ref, "visits");
	}

	/** The same, where something else is counted than visits. */
	void deliver(String ref, String unit) {
		complete(ref, "Task_PlanDelivery",
				Map.of("approach", "In three steps.", "outputUnit", unit, "outputTarget", 4));
		complete(ref, "Task_ApproveDeliveryPlan", Map.of("decision", "APPROVE"));
	}

	/**
	 * Completes every open item of this step that is about the action, each as somebody
	 * whose work it is.
	 */
	void complete(String ref, String task, Map<String, Object> answers) {
		if (items(ref, task).isEmpty()) {
			throw new IllegalStateException("No open " + task + " for " + ref);
		}
		completeWhereOpen(ref, task, answers);
	}

	/** The same, where another test's day may have taken the step already. */
	void completeWhereOpen(String ref, String task, Map<String, Object> answers) {
		items(ref, task).forEach((item) -> Actor.as(account(item),
				() -> this.completion.complete(((Number) item.get("id")).longValue(), answers)));
	}

	/** Completes the item of one agency. */
	void complete(String ref, String agency, Map<String, Object> answers, String task) {
		items(ref, task).stream()
			.filter((item) -> item.get("team").equals("agency:" + agency))
			.forEach((item) -> Actor.as(account(item),
					() -> this.completion.complete(((Number) item.get("id")).longValue(), answers)));
	}

	/** Open items of a step that are about the action, with id, team, role and due_on. */
	List<Map<String, Object>> items(String ref, String task) {
		return this.sql.queryForList("select id, team, role, due_on, assignee from work_item where state = 'OPEN'"
				+ " and subject_path = ? and task = ?", "/actions/" + YEAR + "/" + ref, task);
	}

	List<String> openTasks(String ref) {
		return this.sql.queryForList(
				"select distinct task from work_item where state = 'OPEN' and subject_path = ? order by task",
				String.class, "/actions/" + YEAR + "/" + ref);
	}

	/**
	 * When the timer of a boundary event of the action's instance fires; none where it is
	 * not set.
	 */
	List<Instant> timer(String ref, String boundaryEvent) {
		return this.sql
			.queryForList("select j.duedate_ from ACT_RU_JOB j join ACT_RU_JOBDEF d on d.id_ = j.job_def_id_"
					+ " join ACT_RU_EXECUTION e on e.id_ = j.process_instance_id_ where e.business_key_ = ?"
					+ " and d.act_id_ = ?", LocalDateTime.class, key(ref), boundaryEvent)
			.stream()
			.map((at) -> at.atZone(java.time.ZoneId.systemDefault()).toInstant())
			.toList();
	}

	/** Moves the clock to the morning of a day and runs what is due. */
	void itIs(LocalDate day) {
		this.clock.moveTo(day.atTime(9, 0).atZone(PartnershipClock.LONDON).toInstant());
		this.timers.runDue();
	}

	private static String account(Map<String, Object> item) {
		Queue queue = new Queue(item.get("team").toString(), item.get("role").toString());
		if (queue.agency() != null) {
			return queue.agency() + "." + queue.role();
		}
		return (queue.group() != null) ? queue.group() + ".lead" : queue.role();
	}

}
