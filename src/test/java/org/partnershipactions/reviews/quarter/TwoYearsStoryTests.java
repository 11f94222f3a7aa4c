package org.partnershipactions.reviews.quarter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.planning.cycle.AnnualPlanStarting;
import org.partnershipactions.security.OnBehalf;
import org.partnershipactions.testing.Scene;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * A small partnership adopts a plan and is told of one disturbance, and then nobody does
 * anything for two years: quarters begin and end, and all that is late goes up the ladder
 * by itself, until the board has it.
 */
@WholeProduct
@Scene("two-years")
class TwoYearsStoryTests {

	private static final LocalDate ADOPTED = LocalDate.of(2026, 6, 1);

	private static final LocalDate END = LocalDate.of(2028, 6, 1);

	/** From one day to the next on which the board has had time to get what is late. */
	private static final int LADDER = 70;

	@Autowired
	private QuarterScene scene;

	@Autowired
	private QuarterStarting quarters;

	@Autowired
	private AnnualPlanStarting planning;

	@Autowired
	private MockMvcTester web;

	@Autowired
	private JdbcTemplate sql;

	@Test
	void whatNobodyDoesIsWithTheBoardAndNothingStandsStill() {
		this.scene.adopt();
		report();
		for (LocalDate day = ADOPTED.plusWeeks(1); day.isBefore(ADOPTED.plusMonths(3)); day = day.plusWeeks(1)) {
			itIs(day);
		}
		for (LocalDate day = ADOPTED.plusMonths(3); !day.isAfter(END); day = day.plusWeeks(3)) {
			itIs(day);
		}

		assertThat(rows("select task, subject_ref from work_item where state = 'OPEN' and due_on is null"))
			.as("open without a day")
			.isEmpty();
		assertThat(rows("select w.task, w.subject_ref, w.due_on, w.team, w.role from work_item w where w.state = 'OPEN'"
				+ " and w.due_on < ? and w.task not in ('Task_ReviewTheOverdueWork', 'Task_ExplainTheDelay')"
				+ " and not exists (select 1 from overdue_review o where o.subject_key = w.subject_key"
				+ " and o.task = w.task and o.open_step is not null and o.review_level = 'BOARD'"
				+ " and o.state = 'REVIEWING')", END.minusDays(LADDER)))
			.as("late for long, and not with the board")
			.isEmpty();
		assertThat(rows(
				"select subject_ref, team, role from work_item where state = 'OPEN' and due_on < ?"
						+ " and task = 'Task_ReviewTheOverdueWork' and not (team = 'partnership' and role = 'board')",
				END.minusDays(LADDER)))
			.as("reviews that nobody else was given")
			.isEmpty();
		assertThat(rows("select subject_ref, task from work_item where state = 'OPEN'"
				+ " and task = 'Task_ReviewTheOverdueWork'"))
			.hasSizeGreaterThan(10);
		nothingStandsStill();
		countsAgree();
	}

	/**
	 * Whatever runs has somebody's task, a moment at which it goes on, or waits for what
	 * it called, of which the same is true.
	 */
	private void nothingStandsStill() {
		assertThat(rows("select d.key_, e.business_key_ from ACT_RU_EXECUTION e"
				+ " join ACT_RE_PROCDEF d on d.id_ = e.proc_def_id_ where e.parent_id_ is null"
				+ " and not exists (select 1 from ACT_RU_TASK t where t.proc_inst_id_ = e.proc_inst_id_)"
				+ " and not exists (select 1 from ACT_RU_JOB j where j.process_instance_id_ = e.proc_inst_id_)"
				+ " and not exists (select 1 from ACT_RU_EXECUTION called join ACT_RU_EXECUTION waits"
				+ " on called.super_exec_ = waits.id_ where waits.proc_inst_id_ = e.proc_inst_id_)"))
			.as("neither a task nor a day")
			.isEmpty();
		assertThat(rows("select id_ from ACT_RU_JOB where retries_ = 0")).as("jobs that were given up").isEmpty();
		assertThat(rows("select id_ from ACT_RU_INCIDENT")).as("incidents").isEmpty();
	}

	private void countsAgree() {
		assertThat(count("select count(*) from work_item where state = 'OPEN'"))
			.isEqualTo(count("select count(*) from ACT_RU_TASK"));
		assertThat(count("select count(*) from overdue_review where open_step is not null"))
			.isEqualTo(count("select count(*) from work_item where state = 'OPEN' and task in"
					+ " ('Task_ReviewTheOverdueWork', 'Task_ExplainTheDelay')"));
		assertThat(count("select count(*) from monitored_quarter")).as("quarters of the plan").isEqualTo(4);
		assertThat(rows("select partnership from work_item where state = 'OPEN' and task = 'Task_ScoreIssues'"))
			.as("the next plan that nobody makes")
			.hasSize(1);
	}

	private void itIs(LocalDate day) {
		this.scene.itIs(day);
		OnBehalf.ofSystem(this.quarters::startDue);
		OnBehalf.ofSystem(this.planning::startDue);
	}

	private void report() {
		assertThat(this.web.post()
			.uri("/api/asb/reports")
			.contentType(MediaType.APPLICATION_JSON)
			.content(
					"{\"category\":\"noise-dogs\",\"description\":\"Loud music every night.\",\"address\":\"1 Mill Street\","
							+ "\"occurredAt\":\"2026-05-30\",\"ward\":\"Swanley St Mary's\"}")
			.with(user("triage"))
			.with(csrf())).hasStatus(201);
	}

	private List<Map<String, Object>> rows(String query, Object... values) {
		return this.sql.queryForList(query, values);
	}

	private int count(String query) {
		return this.sql.queryForObject(query, Integer.class);
	}

}
