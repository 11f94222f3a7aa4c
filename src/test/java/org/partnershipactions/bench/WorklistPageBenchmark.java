package org.partnershipactions.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.zaxxer.hikari.HikariDataSource;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.Test;
import org.partnershipactions.worklist.Cursor;
import org.partnershipactions.worklist.Scope;
import org.partnershipactions.worklist.WorkFilter;
import org.partnershipactions.worklist.WorkItemReading;
import org.partnershipactions.worklist.WorkPage;
import org.partnershipactions.worklist.WorkQuery;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One page of the CSU's open items with its count, as one of its members asks for it,
 * while the table grows; and the engine's own task query beside it.
 */
@Benchmark
class WorklistPageBenchmark {

	private static final List<Integer> SIZES = List.of(Report.size("small", 10_000), Report.size("middle", 100_000),
			Report.size("large", 1_000_000));

	private static final int CALLS = Report.size("calls", 500);

	private static final int WARM_UP = Report.size("page-warm-up", 2000);

	private static final int ENGINE_CALLS = Report.size("engine-calls", 100);

	private static final WorkQuery FIRST = WorkQuery.first(Scope.TEAM, WorkFilter.none());

	private static final WorkQuery DEEP = new WorkQuery(Scope.TEAM, WorkFilter.none(),
			new Cursor(LocalDate.of(2027, 9, 30), 0), WorkQuery.USUAL_SIZE, false);

	@Autowired
	private WorkItemReading items;

	@Autowired
	private HikariDataSource database;

	private final List<String> table = new ArrayList<>(List
		.of("| what | open items | of the agency | p50, ms | p95, ms |", "| --- | ---: | ---: | ---: | ---: |"));

	@Test
	void readsOnePageOfAnAgencyWithItsCount() {
		JdbcTemplate sql = new JdbcTemplate(this.database);
		sql.execute("set global innodb_buffer_pool_size = 1024 * 1024 * 1024");
		ManyItems many = new ManyItems(sql);
		for (int size : SIZES) {
			many.growTo(size);
			measureOurs(size, many.of("csu"));
		}
		measureTheEngine(SIZES.get(1));
		Report.add("One page of an agency's open items with its count, %d calls (%d of the engine)".formatted(CALLS,
				ENGINE_CALLS), sql, this.table);
	}

	private void measureOurs(int size, int ofAgency) {
		assertThat(page(FIRST).items()).hasSize(WorkQuery.USUAL_SIZE);
		row("first page of 25 and count", size, ofAgency, Latencies.of(WARM_UP, CALLS, () -> page(FIRST)));
		row("a page three quarters down and count", size, ofAgency, Latencies.of(WARM_UP, CALLS, () -> page(DEEP)));
	}

	private WorkPage page(WorkQuery query) {
		return Visit.by("csu.member", () -> this.items.page(query));
	}

	private void measureTheEngine(int size) {
		try (EngineAlone engine = new EngineAlone(this.database)) {
			new ManyTasks(engine.sql()).copy(engine.start(), size);
			TaskQuery query = engine.tasks()
				.createTaskQuery()
				.taskCandidateGroup("agency:csu/coordinator")
				.orderByDueDate()
				.asc();
			int ofAgency = (int) query.count();
			row("engine's own query: page and count", size, ofAgency,
					Latencies.of(ENGINE_CALLS / 4, ENGINE_CALLS, () -> {
						query.listPage(0, WorkQuery.USUAL_SIZE);
						query.count();
					}));
			row("engine's own query: page only", size, ofAgency,
					Latencies.of(ENGINE_CALLS / 4, ENGINE_CALLS, () -> query.listPage(0, WorkQuery.USUAL_SIZE)));
		}
	}

	private void row(String what, int size, int ofAgency, Latencies latencies) {
		this.table.add(String.format(Locale.UK, "| %s | %,d | %,d | %s |", what, size, ofAgency, latencies.cells()));
	}

}
