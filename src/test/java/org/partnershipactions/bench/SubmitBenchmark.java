package org.partnershipactions.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.contributions.ContributionRequest;
import org.partnershipactions.contributions.ContributionRequesting;
import org.partnershipactions.workflow.Processes;
import org.partnershipactions.worklist.WorkItemCompletion;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Eight people hand in the form "Answer the request", and beside it the engine alone
 * completes the same task of the same process. Both take turns.
 */
@Benchmark
class SubmitBenchmark {

	private static final int ROUNDS = Report.size("rounds", 6);

	private static final int SUBMITS = Report.size("submits", 500);

	private static final int WARM_UP = Report.size("warm-up", 4000);

	private static final int ACTIONS = 54;

	private static final Map<String, Object> NOTHING = Map.of("answer", "NOTHING", "reason", "");

	@Autowired
	private WorkItemCompletion completion;

	@Autowired
	private ContributionRequesting contributions;

	@Autowired
	private Processes processes;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private HikariDataSource database;

	private final AtomicInteger asked = new AtomicInteger();

	private final List<String> table = new ArrayList<>(List.of(
			"| round | ours, a second | engine alone, a second | ratio | statements, ours | statements, engine |",
			"| ---: | ---: | ---: | ---: | ---: | ---: |"));

	private final List<Round> rounds = new ArrayList<>();

	@BeforeEach
	void actionsThatAreBeingDelivered() {
		sql().update("insert into plan (id, version, partnership, plan_year) values ('plan', 0, 'sevenoaks', 2016)");
		sql()
			.update("insert into priority_action (id, version, plan_id, partnership, plan_year, sort_ref, ref, priority,"
					+ " title, accountable_lead, everyone, stage, status) select concat('action-', seq), 0, 'plan',"
					+ " 'sevenoaks', 2016, concat('3.', seq), concat('3.', seq), 3, 'Report back to those who report', 'sdc',"
					+ " false, 'DELIVER', 'IN_PROGRESS' from seq_0_to_" + (ACTIONS - 1));
	}

	@Test
	void submitsAFormAndCompletesTheSameTaskInTheEngineAlone() {
		try (Crew crew = new Crew(); EngineAlone engine = new EngineAlone(this.database)) {
			run(crew, engine, WARM_UP);
			for (int round = 0; round < ROUNDS; round++) {
				this.rounds.add(run(crew, engine, SUBMITS));
			}
		}
		IntStream.range(0, ROUNDS).forEach((round) -> this.table.add(this.rounds.get(round).row("" + (round + 1))));
		this.table.add(Round.median(this.rounds).row("**median**"));
		Report.add("Submitting a form with %d threads, %d submits a round".formatted(Crew.THREADS, SUBMITS), sql(),
				this.table);
		assertThat(open()).isEmpty();
	}

	private Round run(Crew crew, EngineAlone engine, int submits) {
		List<Integer> numbers = IntStream.range(0, submits).boxed().toList();
		Queue<String> started = new ConcurrentLinkedQueue<>();
		crew.perSecond(numbers, (number) -> started.add(engine.start()));
		crew.perSecond(numbers, (number) -> ask());
		List<Long> items = open();
		assertThat(items).hasSize(submits);
		long before = statements();
		double ours = crew.perSecond(items, this::submit);
		long between = statements();
		double alone = crew.perSecond(List.copyOf(started), engine::complete);
		return new Round(ours, alone, (double) (between - before) / submits,
				(double) (statements() - between) / submits);
	}

	private void ask() {
		this.transaction.executeWithoutResult((status) -> {
			String subject = "action-" + this.asked.getAndIncrement() % ACTIONS;
			LocalDate due = LocalDate.now().plusMonths(3);
			String key = this.contributions.ask(new ContributionRequest("sevenoaks", "action", subject, "3.4",
					"Report back to those who report", 3, "/plan/3.4", "csu", "agency:sdc/coordinator", null, due));
			this.processes.start("Contribution", key, Map.of());
		});
	}

	private void submit(long item) {
		Visit.by("csu.coordinator", () -> this.completion.complete(item, NOTHING));
	}

	private List<Long> open() {
		return sql().queryForList("select id from work_item where process = 'Contribution' and state = 'OPEN'",
				Long.class);
	}

	private long statements() {
		return sql().queryForObject(
				"select variable_value from information_schema.global_status where variable_name = 'QUESTIONS'",
				Long.class);
	}

	private JdbcTemplate sql() {
		return new JdbcTemplate(this.database);
	}

	/** What one round measured: calls in a second, and statements for each call. */
	private record Round(double ours, double alone, double ourStatements, double engineStatements) {

		static Round median(List<Round> rounds) {
			return new Round(middle(rounds.stream().mapToDouble(Round::ours)),
					middle(rounds.stream().mapToDouble(Round::alone)),
					middle(rounds.stream().mapToDouble(Round::ourStatements)),
					middle(rounds.stream().mapToDouble(Round::engineStatements)));
		}

		private static double middle(DoubleStream values) {
			double[] sorted = values.sorted().toArray();
			return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
		}

		String row(String name) {
			return String.format(Locale.UK, "| %s | %.0f | %.0f | %.2f | %.1f | %.1f |", name, this.ours, this.alone,
					this.ours / this.alone, this.ourStatements, this.engineStatements);
		}

	}

}
