package org.partnershipactions.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.partnershipactions.cases.CaseCategory;
import org.partnershipactions.intake.NewReport;
import org.partnershipactions.intake.ReportIntake;
import org.partnershipactions.intake.ReportSource;
import org.partnershipactions.intake.Reporter.Channel;
import org.partnershipactions.intake.SuggestionsAlone;
import org.partnershipactions.intake.reading.ReportReading;
import org.partnershipactions.intake.triage.DailyTasking;
import org.partnershipactions.residents.ResidentFacts;
import org.partnershipactions.residents.ResidentRegister;
import org.partnershipactions.residents.places.PlaceFacts;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Daily Tasking and what it suggests for a new report, while reports and the register of
 * residents grow to a million.
 */
@Benchmark
@Import(SuggestionsAlone.class)
class ReportBenchmark {

	private static final int MIDDLE = Report.size("reports", 100_000);

	private static final int LARGE = Report.size("many-reports", 1_000_000);

	private static final int RESIDENTS = Report.size("residents", 1_000_000);

	private static final int CASES = Report.size("open-cases", 100_000);

	private static final int CALLS = Report.size("report-calls", 200);

	private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

	private static final double NANOS_IN_A_MILLI = 1_000_000.0;

	private static final int PAGE = 10;

	private static final int PRINTED = 100;

	@Autowired
	private ReportIntake intake;

	@Autowired
	private ReportReading reading;

	@Autowired
	private DailyTasking tasking;

	@Autowired
	private SuggestionsAlone suggestions;

	@Autowired
	private ResidentRegister residents;

	@Autowired
	private HikariDataSource database;

	private final AtomicInteger taken = new AtomicInteger();

	private final List<String> table = new ArrayList<>(
			List.of("| what | reports | p50, ms | p95, ms | Java's processor, ms | statements |",
					"| --- | ---: | ---: | ---: | ---: | ---: |"));

	@Test
	void readsDailyTaskingAndSuggestsForANewReport() {
		JdbcTemplate sql = new JdbcTemplate(this.database);
		sql.execute("set global innodb_buffer_pool_size = 1024 * 1024 * 1024");
		String model = take();
		String reporter = sql.queryForObject("select reporter_key from asb_report where ref = ?", String.class, model);
		ManyReports reports = new ManyReports(sql, model, CASES);
		reports.growTo(MIDDLE);
		measureTasking(MIDDLE);
		new ManyResidents(sql).copy(reporter, RESIDENTS);
		reports.growTo(LARGE);
		measureTasking(LARGE);
		measureSuggestions(LARGE);
		Report.add(
				"Daily Tasking and suggestions, %,d residents, %,d cases, %d calls".formatted(RESIDENTS, CASES, CALLS),
				sql, this.table);
	}

	private void measureTasking(int size) {
		String middle = Visit.by("triage", () -> this.tasking.page(null, PRINTED).next());
		assertThat(Visit.by("triage", () -> this.tasking.page(middle, PAGE)).rows()).hasSize(PAGE)
			.anyMatch((row) -> !row.suggestions().isEmpty());
		row("Daily Tasking, the first page of 10 with suggestions", size, CALLS, () -> this.tasking.page(null, PAGE));
		row("Daily Tasking, a later page of 10", size, CALLS, () -> this.tasking.page(middle, PAGE));
		row("Daily Tasking, the list to print, 100", size, CALLS / 5, () -> this.tasking.page(null, PRINTED));
	}

	private void measureSuggestions(int size) {
		ResidentFacts known = reporter(0);
		assertThat(this.residents.like("sevenoaks", known)).isNotEmpty();
		row("who of the register may be the reporter", size, CALLS, () -> this.residents.like("sevenoaks", known));
		row("a new report is taken in", size, CALLS, this::take);
		String ref = take();
		String key = Visit.by("triage", () -> this.reading.key(ref));
		assertThat(this.suggestions.of(key)).isNotEmpty();
		row("suggestions for the new report, and nothing else", size, CALLS, () -> this.suggestions.of(key));
		assertThat(Visit.by("triage", () -> this.reading.view(ref).suggestions())).isNotEmpty();
		row("the new report is opened, with its suggestions", size, CALLS, () -> this.reading.view(ref));
	}

	private String take() {
		int number = this.taken.getAndIncrement();
		NewReport report = new NewReport("sevenoaks", Set.of(CaseCategory.NOISE_MUSIC), "Loud music, night " + number,
				Instant.now().minus(Duration.ofHours(1)), "Every weekend",
				new PlaceFacts("1 Bench Street", "Swanley St Mary's", null, null), false, reporter(number),
				Channel.EMAIL, null, false, ReportSource.TELEPHONE, null);
		return Visit.by("triage", () -> this.intake.receive(report)).ref();
	}

	/** Somebody whose name and address are known, with an e-mail address of their own. */
	private static ResidentFacts reporter(int number) {
		return new ResidentFacts("Resident 31", null, "1 Bench Street", "resident." + number + "@residents.example",
				null, null, false);
	}

	private void row(String what, int size, int calls, Runnable work) {
		Runnable visit = () -> Visit.by("triage", () -> {
			work.run();
			return null;
		});
		Latencies.of(calls, 1, visit);
		long statements = statements();
		long busy = CPU.getCurrentThreadCpuTime();
		Latencies latencies = Latencies.of(0, calls, visit);
		double java = (CPU.getCurrentThreadCpuTime() - busy) / NANOS_IN_A_MILLI / calls;
		this.table.add(String.format(Locale.UK, "| %s | %,d | %s | %.1f | %.0f |", what, size, latencies.cells(), java,
				(double) (statements() - statements) / calls));
		System.out.println(this.table.get(this.table.size() - 1));
	}

	private long statements() {
		return new JdbcTemplate(this.database).queryForObject(
				"select variable_value from information_schema.global_status where variable_name = 'QUESTIONS'",
				Long.class);
	}

}
