package org.partnershipactions.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.partnershipactions.cases.CaseCategory;
import org.partnershipactions.cases.CaseStatus;
import org.partnershipactions.cases.RiskBand;
import org.partnershipactions.cases.reading.CaseSearch;
import org.partnershipactions.cases.reading.CaseSearch.CasePage;
import org.partnershipactions.cases.reading.CaseSearchQuery.CaseFilter;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** One page of cases with its capped count, among a million, by who asks and for what. */
@Benchmark
class CaseSearchBenchmark {

	private static final int CASES = Report.size("cases", 1_000_000);

	private static final int CALLS = Report.size("case-calls", 100);

	private static final CaseFilter ALL = new CaseFilter(null, null, null, null, null, null, false);

	private static final CaseFilter.After DEEP = new CaseFilter.After(LocalDate.of(2018, 6, 1), "8");

	@Autowired
	private CaseSearch search;

	@Autowired
	private HikariDataSource database;

	private final List<String> table = new ArrayList<>(
			List.of("| who asks | for what | p50, ms | p95, ms |", "| --- | --- | ---: | ---: |"));

	@Test
	void findsAPageOfCasesAmongAMillion() {
		JdbcTemplate sql = new JdbcTemplate(this.database);
		sql.execute("set global innodb_buffer_pool_size = 1024 * 1024 * 1024");
		new ManyCases(sql).make(CASES);
		assertThat(page("manager", ALL, null).manyMore()).isTrue();
		measure("manager", "all", ALL);
		measure("csu.member", "all", ALL);
		measure("police.member", "all", ALL);
		measure("kfrs.member", "all of an agency with few", ALL);
		row("csu.member", "a page far down", Latencies.of(CALLS / 4, CALLS, () -> page("csu.member", ALL, DEEP)));
		measure("csu.member", "open", new CaseFilter(null, null, CaseStatus.OPEN, null, null, null, false));
		measure("csu.member", "one ward", new CaseFilter(null, "Ward 7", null, null, null, null, false));
		measure("csu.member", "open, High, one ward",
				new CaseFilter(null, "Ward 7", CaseStatus.OPEN, RiskBand.HIGH, null, null, false));
		measure("manager", "a rare category",
				new CaseFilter(null, null, null, null, CaseCategory.OFFENSIVE_GRAFFITI, null, false));
		measure("manager", "a frequent category",
				new CaseFilter(null, null, null, null, CaseCategory.NOISE_MUSIC, null, false));
		measure("manager", "late", new CaseFilter(null, null, null, null, null, null, true));
		measure("kfrs.member", "late", new CaseFilter(null, null, null, null, null, null, true));
		measure("csu.member", "one reference", new CaseFilter("C-2018-0000002", null, null, null, null, null, false));
		Report.add("One page of cases with its capped count among %,d, %d calls".formatted(CASES, CALLS), sql,
				this.table);
	}

	private void measure(String who, String what, CaseFilter filter) {
		row(who, what, Latencies.of(CALLS / 4, CALLS, () -> page(who, filter, null)));
	}

	private CasePage page(String who, CaseFilter filter, CaseFilter.After after) {
		return Visit.by(who, () -> this.search.page(filter, after, 25));
	}

	private void row(String who, String what, Latencies latencies) {
		this.table.add(String.format(Locale.UK, "| %s | %s | %s |", who, what, latencies.cells()));
	}

}
