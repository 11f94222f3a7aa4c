package org.partnershipactions.reports;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.WorkingDays;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Counts completed or on schedule of a past day without the history: from the audit, the
 * worklist, the ticks of milestones and what leads said, action by action.
 */
final class LivedPlan {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final JdbcTemplate sql;

	private final WorkingDays working;

	LivedPlan(JdbcTemplate sql, WorkingDays working) {
		this.sql = sql;
		this.working = working;
	}

	/** Numerator and denominator of a plan's year at the end of a day. */
	List<Integer> at(int year, LocalDate day) {
		List<Lived> all = this.sql.queryForList("select id, due_on from priority_action where plan_year = ?", year)
			.stream()
			.map((row) -> lived(row.get("id").toString(), row.get("due_on"), day))
			.toList();
		return List.of((int) all.stream().filter(Lived::counts).count(),
				(int) all.stream().filter(Lived::live).count());
	}

	private Lived lived(String key, Object dueNow, LocalDate day) {
		List<Happened> all = happened(key);
		Lived lived = new Lived(day, first(all, "DeadlineMoved", dueNow));
		all.stream().filter((one) -> !one.day().isAfter(day)).forEach(lived::take);
		lived.milestones = count("select count(*) from action_milestone where action_id = ?", key);
		lived.said = this.sql
			.queryForList("select percent_done from action_progress where action_id = ? and as_of <= ?"
					+ " order by as_of desc, id desc limit 1", Integer.class, key, day)
			.stream()
			.findFirst()
			.orElse(null);
		return lived;
	}

	/** The date before the first move that changed the action's own date. */
	private static LocalDate first(List<Happened> all, String event, Object now) {
		return all.stream()
			.filter((one) -> one.event().equals(event) && one.movesAction(all))
			.findFirst()
			.map((one) -> one.date("from"))
			.orElseGet(() -> (now != null) ? LocalDate.parse(now.toString()) : null);
	}

	private List<Happened> happened(String key) {
		List<Happened> all = new ArrayList<>(
				this.sql.query("select event, details, at from audit_entry where subject_key = ? order by id",
						(row, number) -> new Happened(row.getString(1), JSON.readValue(row.getString(2), Map.class),
								row.getObject(3, LocalDateTime.class)),
						key));
		all.addAll(this.sql.query(
				"select task, created_at from work_item where subject_key = ? and task = 'Task_ApproveCompletion'",
				(row, number) -> new Happened(row.getString(1), Map.of(), row.getObject(2, LocalDateTime.class)), key));
		all.sort(Comparator.comparing(Happened::at));
		return all;
	}

	private int count(String query, String key) {
		return this.sql.queryForObject(query, Integer.class, key);
	}

	private record Happened(String event, Map<?, ?> facts, LocalDateTime at) {

		LocalDate day() {
			return PartnershipClock.dayOf(this.at.toInstant(ZoneOffset.UTC));
		}

		LocalDate date(String fact) {
			return (this.facts.get(fact) != null) ? LocalDate.parse(this.facts.get(fact).toString()) : null;
		}

		/**
		 * While it is planned or decided on, a step's date may move and not the action's.
		 */
		boolean movesAction(List<Happened> all) {
			boolean delivering = all.stream()
				.anyMatch((one) -> one.event().equals("DeliveryPlanApproved") && !one.at().isAfter(this.at));
			return delivering || date("from") == null || date("from").isAfter(this.at.toLocalDate().plusMonths(2));
		}

	}

	private final class Lived {

		private final LocalDate day;

		private LocalDate due;

		private LocalDate step;

		private LocalDate began;

		private String stage = "DRAFT";

		private int milestones;

		private int reached;

		private Integer said;

		Lived(LocalDate day, LocalDate due) {
			this.day = day;
			this.due = due;
		}

		void take(Happened one) {
			switch (one.event()) {
				case "ActionAdopted" -> {
					this.began = one.day();
					enter("PLAN", LivedPlan.this.working.after(one.day(), 10));
				}
				case "DeliveryPlanSubmitted", "Task_ApproveCompletion" ->
					enter(one.event().startsWith("D") ? "DECIDE" : "COMPLETION",
							LivedPlan.this.working.after(one.day(), 5));
				case "DeliveryPlanReturned" -> enter("PLAN", LivedPlan.this.working.after(one.day(), 5));
				case "DeliveryPlanApproved" -> enter("DELIVER", this.due);
				case "CompletionReturned" -> enter("DELIVER", later(LivedPlan.this.working.after(one.day(), 5)));
				case "PartnerAdded" -> enter(this.stage.equals("COMPLETION") ? "DELIVER" : this.stage,
						this.stage.equals("COMPLETION") ? this.due : this.step);
				case "DeadlineMoved" -> move(one);
				case "MilestoneReached" -> this.reached++;
				case "ActionCompleted", "ActionCompletedInPart", "ActionWithdrawn" -> enter(one.event(), null);
				default -> {
				}
			}
		}

		private LocalDate later(LocalDate day) {
			return (this.due != null && this.due.isAfter(day)) ? this.due : day;
		}

		private void move(Happened one) {
			if (this.stage.equals("DELIVER")) {
				this.due = one.date("to");
				this.step = this.due;
			}
			else if (one.date("from") != null && one.date("from").equals(this.step)) {
				this.step = one.date("to");
			}
			else {
				this.due = one.date("to");
			}
		}

		private void enter(String next, LocalDate stepDue) {
			this.stage = next;
			this.step = stepDue;
		}

		boolean live() {
			return !this.stage.equals("DRAFT") && !this.stage.equals("ActionWithdrawn");
		}

		boolean counts() {
			return this.stage.equals("ActionCompleted") || green();
		}

		private boolean green() {
			boolean rated = (this.stage.equals("DELIVER") || this.stage.equals("COMPLETION")) && this.due != null;
			if (!rated || this.day.isAfter(this.due) || this.day.isAfter(this.step)) {
				return false;
			}
			long whole = this.due.toEpochDay() - this.began.toEpochDay();
			long gone = this.day.toEpochDay() - this.began.toEpochDay();
			if (this.stage.equals("COMPLETION") || gone == 0) {
				return true;
			}
			if (this.milestones > 0) {
				return 100 * this.reached * whole >= 90 * gone * this.milestones;
			}
			return this.said == null || this.said * whole >= 90 * gone;
		}

	}

}
