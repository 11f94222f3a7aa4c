package org.partnershipactions.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.contracts.AdoptedPlan;
import org.partnershipactions.reports.QuarterReport;
import org.partnershipactions.reports.QuarterlyDocument;
import org.partnershipactions.reports.QuarterlyReport;
import org.partnershipactions.reports.documents.Format;
import org.partnershipactions.reports.documents.ReportFiles;
import org.partnershipactions.reviews.figures.QuarterArchive;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** The quarterly report of the real plan's 54 actions, from the rows to the file. */
@Benchmark
@Import(AdoptedPlan.class)
class QuarterlyReportBenchmark {

	private static final int CALLS = Report.size("report-files", 30);

	private static final int ACTIONS = 54;

	private static final double GOAL = 2000;

	@Autowired
	private AdoptedPlan plan;

	@Autowired
	private QuarterlyReport reports;

	@Autowired
	private QuarterlyDocument documents;

	@Autowired
	private ReportFiles files;

	@Autowired
	private QuarterArchive frozen;

	@Autowired
	private HikariDataSource database;

	private final List<String> table = new ArrayList<>(List.of("| what | calls | first, ms | p50, ms | p95, ms | KB |",
			"| --- | ---: | ---: | ---: | ---: | ---: |"));

	@Test
	void writesTheReportOfThePlan() {
		this.plan.adopt();
		Quarter quarter = Visit.by("manager", this.reports::latest);
		QuarterReport draft = Visit.by("manager", () -> this.reports.of(quarter));
		assertThat(draft.figures().actions()).hasSize(ACTIONS);
		row("PDF, draft", quarter, Format.PDF, false);
		row("PDF in large print, draft", quarter, Format.PDF, true);
		Visit.by("board", () -> this.frozen.freeze("sevenoaks", quarter, draft.figures()));
		row("PDF, signed, with what changed since", quarter, Format.PDF, false);
		row("Workbook, signed", quarter, Format.XLSX, false);
		row("CSV, signed", quarter, Format.CSV, false);
		Report.add("Quarterly report of %d actions".formatted(ACTIONS), new JdbcTemplate(this.database), this.table);
	}

	private void row(String what, Quarter quarter, Format format, boolean large) {
		AtomicLong size = new AtomicLong();
		Runnable write = () -> size.set(Visit.by("manager",
				() -> this.files.write(this.documents.of(this.reports.of(quarter)), format, large)).length);
		long start = System.nanoTime();
		write.run();
		double first = (System.nanoTime() - start) / 1_000_000.0;
		Latencies latencies = Latencies.of(2, CALLS, write);
		this.table.add(String.format(Locale.UK, "| %s | %d | %.0f | %s | %d |", what, CALLS, first, latencies.cells(),
				size.get() / 1024));
		System.out.println(this.table.get(this.table.size() - 1));
		assertThat(latencies.millis(95)).as(what).isLessThan(GOAL);
	}

}
