package org.partnershipactions.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.partnershipactions.contracts.AdoptedPlan;
import org.partnershipactions.reports.HomeFiltering;
import org.partnershipactions.reports.LateReport;
import org.partnershipactions.reports.PartnershipGlance;
import org.partnershipactions.reports.PersonalWork;
import org.partnershipactions.reports.PlanPart;
import org.partnershipactions.reports.PlanReport;
import org.partnershipactions.worklist.Scope;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * The home of those who see the whole partnership, among a million cases: the page as the
 * server answers it, and each of the questions that it asks.
 */
@Benchmark
@AutoConfigureMockMvc
@Import(AdoptedPlan.class)
@TestPropertySource(properties = "partnership.clock.now=2026-11-23T09:00")
class HomeBenchmark {

	private static final int CASES = Report.size("cases", 1_000_000);

	private static final int ITEMS = Report.size("home-items", 100_000);

	private static final int CALLS = Report.size("home-calls", 100);

	@Autowired
	private MockMvcTester web;

	@Autowired
	private AdoptedPlan plan;

	@Autowired
	private PlanReport plans;

	@Autowired
	private LateReport late;

	@Autowired
	private PartnershipGlance partnership;

	@Autowired
	private PersonalWork work;

	@Autowired
	private HomeFiltering filters;

	@Autowired
	private HikariDataSource database;

	private final List<String> table = new ArrayList<>(
			List.of("| who | what | p50, ms | p95, ms | statements |", "| --- | --- | ---: | ---: | ---: |"));

	@Test
	void showsTheHomeAmongAMillionCases() {
		JdbcTemplate sql = new JdbcTemplate(this.database);
		sql.execute("set global innodb_buffer_pool_size = 1024 * 1024 * 1024");
		this.plan.adopt();
		new ManyCases(sql).make(CASES);
		new ManyClosures(sql).make(CASES);
		new ManyItems(sql).growTo(ITEMS);
		for (String who : List.of("manager", "board")) {
			assertThat(this.web.get().uri("/").with(user(who)).exchange()).hasStatusOk()
				.bodyText()
				.contains("Measures against target", "Overdue by agency");
			row(who, "the page", () -> this.web.get().uri("/").with(user(who)).exchange());
		}
		asked("what of it is shown", () -> this.filters.mine());
		asked("plan and trend", () -> this.plans.glance(PlanPart.WHOLE));
		asked("measures", () -> this.partnership.measures());
		asked("overdue", () -> this.late.late(PlanPart.WHOLE));
		asked("late tasks", () -> this.work.countOfAllLate());
		asked("approvals", () -> this.work.approvals(Scope.ALL));
		asked("what needs me", () -> this.work.needsMe());
		Report.add("Home among %,d cases, %,d open tasks, %d calls".formatted(CASES, ITEMS, CALLS), sql, this.table);
	}

	private void asked(String what, Runnable question) {
		row("manager", what, () -> Visit.by("manager", () -> {
			question.run();
			return null;
		}));
	}

	private void row(String who, String what, Runnable work) {
		Latencies.of(CALLS / 2, 1, work);
		long before = statements();
		Latencies latencies = Latencies.of(0, CALLS, work);
		this.table.add(String.format(Locale.UK, "| %s | %s | %s | %.0f |", who, what, latencies.cells(),
				(double) (statements() - before) / CALLS));
		System.out.println(this.table.get(this.table.size() - 1));
	}

	private long statements() {
		return new JdbcTemplate(this.database).queryForObject(
				"select variable_value from information_schema.global_status where variable_name = 'QUESTIONS'",
				Long.class);
	}

}
