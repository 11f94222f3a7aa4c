package org.partnershipactions.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.plan.reading.PlanStanding;
import org.partnershipactions.plan.reading.StandingReading;
import org.partnershipactions.reports.PlanDay;
import org.partnershipactions.reports.ProgressReport;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Completed or on schedule at a past date, while partnerships with 54 actions each grow
 * to three hundred.
 */
@Benchmark
class StandingBenchmark {

	private static final int PARTNERSHIPS = Report.size("partnerships", 300);

	private static final int CALLS = Report.size("standing-calls", 600);

	private static final PlanYear YEAR = new PlanYear(2026);

	private static final int DAYS = 300;

	@Autowired
	private StandingReading reading;

	@Autowired
	private ProgressReport progress;

	@Autowired
	private HikariDataSource database;

	private final AtomicInteger asked = new AtomicInteger();

	private final List<String> table = new ArrayList<>(
			List.of("| what | partnerships | p50, ms | p95, ms | statements |", "| --- | ---: | ---: | ---: | ---: |"));

	@Test
	void readsAPastDayOfOneOfMany() {
		JdbcTemplate sql = new JdbcTemplate(this.database);
		ManyPlans plans = new ManyPlans(sql);
		plans.growTo(1);
		row("one partnership at a past date", 1, CALLS, () -> count(ManyPlans.partnership(0)));
		plans.growTo(PARTNERSHIPS);
		row("one partnership at a past date", PARTNERSHIPS, CALLS, () -> count(next()));
		row("all partnerships, one after the other", PARTNERSHIPS, CALLS / 20, this::countAll);
		row("the page of progress with its parts", PARTNERSHIPS, CALLS / 2, () -> this.progress.at(some()));
		row("its trend, month by month", PARTNERSHIPS, CALLS / 2, () -> this.progress.trend(some()));
		Report.add("Completed or on schedule at a past date, %d partnerships of %d actions, %d calls"
			.formatted(PARTNERSHIPS, ManyPlans.ACTIONS, CALLS), sql, this.table);
	}

	private void countAll() {
		for (int number = 0; number < PARTNERSHIPS; number++) {
			count(ManyPlans.partnership(number));
		}
	}

	private void count(String partnership) {
		PlanStanding standing = this.reading.at(partnership, YEAR, some().day());
		assertThat(standing.live()).hasSize(ManyPlans.ACTIONS);
		assertThat(standing.onSchedule().size()).isLessThan(ManyPlans.ACTIONS);
	}

	/** Another partnership each time. */
	private String next() {
		return ManyPlans.partnership(this.asked.get() * 7 % PARTNERSHIPS);
	}

	/** Another day each time. */
	private PlanDay some() {
		int day = this.asked.incrementAndGet() * 11 % DAYS;
		return new PlanDay(YEAR, LocalDate.of(2026, 5, 1).plusDays(day), true);
	}

	private void row(String what, int size, int calls, Runnable work) {
		Runnable visit = () -> Visit.by("csu.member", () -> {
			work.run();
			return null;
		});
		Latencies.of(calls, 1, visit);
		long before = statements();
		Latencies latencies = Latencies.of(0, calls, visit);
		this.table.add(String.format(Locale.UK, "| %s | %,d | %s | %.0f |", what, size, latencies.cells(),
				(double) (statements() - before) / calls));
		System.out.println(this.table.get(this.table.size() - 1));
	}

	private long statements() {
		return new JdbcTemplate(this.database).queryForObject(
				"select variable_value from information_schema.global_status where variable_name = 'QUESTIONS'",
				Long.class);
	}

}
